package org.resistlab.stage.preprocess;

/** Changes the values of a column one by one: each result depends on the value in its own place alone. */
@FunctionalInterface
public interface ColumnOperation {

    /**
     * @param column number of the column in the matrix that results
     * @param values changed in place; NaN is missing
     * @param count how many of the values, from the first
     */
    void apply(int column, double[] values, int count);
}
