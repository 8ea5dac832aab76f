/**
 * Explainers say which features a prediction comes from. An explanation has an importance for each feature and, where
 * the method gives it, each feature's part in the prediction of each sample.
 */
package org.resistlab.core.explain;
