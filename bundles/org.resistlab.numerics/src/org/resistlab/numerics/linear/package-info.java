/**
 * Products with matrices that may be views, decompositions of symmetric matrices, and small dense linear models: ridge
 * regression, ridge logistic regression, Platt's calibration, principal components. With more features than samples
 * they work on the samples' inner products, which gives the same solution at a cost that grows only linearly with the
 * features.
 */
package org.resistlab.numerics.linear;
