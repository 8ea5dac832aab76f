package org.resistlab.core.data;

/** What a feature's numbers mean. */
public enum FeatureKind {
    /** A measured number; NaN where missing. */
    NUMERIC,
    /** A code 0..levels-1 into the feature's levels; NaN where missing. Not a number to calculate with. */
    CATEGORICAL
}
