package org.resistlab.stage.preprocess.select;

/** What a feature is worth, by its values in the training samples. */
@FunctionalInterface
interface ColumnScore {

    /**
     * @param values one a training sample; NaN is missing; not changed
     * @return the larger the better; NaN if it cannot be told
     */
    double of(double[] values);
}
