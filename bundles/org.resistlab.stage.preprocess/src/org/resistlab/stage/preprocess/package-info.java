/**
 * Preprocessing: the steps that turn raw assays into what learners take. Each step is fitted on the training samples of
 * a fold, keeps what it learned in an immutable fitted step, and transforms any sample by that alone. This package has
 * what the steps share; each family of steps has its own: imputation, encoding of categories, scaling, selection,
 * projection.
 */
package org.resistlab.stage.preprocess;
