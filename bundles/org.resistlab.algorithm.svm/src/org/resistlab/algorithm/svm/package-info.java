/**
 * Support vector machines over a kernel matrix that folds, costs and models share. The learner is
 * {@code SupportVectorLearner}, the optimisation {@code Smo}; the rest turns its solutions into models.
 */
package org.resistlab.algorithm.svm;
