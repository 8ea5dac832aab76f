/**
 * Products with matrices that may be views, decompositions of symmetric matrices, and what is small: Platt's
 * calibration, logistic regression on one variable, principal components. With more features than samples these are
 * found from the samples' inner products, at a cost that grows only linearly with the features.
 */
package org.resistlab.numerics.linear;
