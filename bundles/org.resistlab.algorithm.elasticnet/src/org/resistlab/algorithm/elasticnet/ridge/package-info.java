/**
 * Linear models with a quadratic penalty, solved exactly: learners {@code ridge} and {@code logistic}. With more
 * features than samples they are solved in as many unknowns as there are samples, from inner products that all folds,
 * parameters and endpoints of the same samples share.
 */
package org.resistlab.algorithm.elasticnet.ridge;
