package org.resistlab.core.data;

/** The truth of an endpoint for some samples: what a learner learns. No missing values. */
public sealed interface Target permits ClassTarget, RealTarget, SurvivalTarget {

    Task task();

    int size();

    /** The target of some samples; an index may occur more than once. */
    Target select(int[] rows);
}
