/**
 * Generalised linear models with an elastic-net penalty: learners {@code elastic-net} and {@code lasso}, fitted over a
 * whole path of penalties by coordinate descent. All folds of a validation go along the path together.
 */
package org.resistlab.algorithm.elasticnet;
