package org.resistlab.core.figure;

/** What a mark of a drawing stands for. */
public enum MarkKind {

    /** One sample or several: a point of a scatter plot, a cell of a confusion matrix. Ids are those of samples. */
    SAMPLE,

    /** A feature: a row of an importance plot. Ids are {@code assay:feature}. */
    FEATURE,

    /** A model: a row of a comparison, a curve. Ids are those that the analysis gives its models. */
    MODEL,

    /** Anything else that has a value to read, such as a bar of a histogram; nothing that could be selected. */
    POINT
}
