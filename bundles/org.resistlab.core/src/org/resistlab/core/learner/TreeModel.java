package org.resistlab.core.learner;

import org.resistlab.numerics.tree.TreeEnsemble;

/** A model that is a weighted sum of decision trees, which makes its SHAP values exact in polynomial time. */
public interface TreeModel extends Model {

    /**
     * The trees. Their sum is, for classes, the probability of each class (or what {@link #outputScale()} says); for a
     * real value, the value.
     */
    TreeEnsemble trees();

    /** What the trees' sum is: {@code probability}, {@code log-odds} or {@code value}. */
    String outputScale();
}
