/**
 * Learners and the models they learn, ensembles of whole pipelines, and the shapes of model (linear, trees) that can be
 * explained exactly.
 */
package org.resistlab.core.learner;
