/**
 * Paths of generalised linear models with an elastic-net penalty, by coordinate descent: several samples of one matrix
 * (the folds of a validation and all of it) go along one sequence of strengths together. Features outside a path's
 * working set are looked at through single-precision products with a few reference vectors, whose error is bounded, so
 * that nearly all of them are certified not to enter without being read.
 */
package org.resistlab.algorithm.elasticnet.path;
