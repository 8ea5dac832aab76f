/**
 * Samples, features and truth on their way through an analysis. Only a {@code TrainingSet} can be learned from, and
 * only a {@code HeldOut} is predicted; there is no way from the second to the first, which is what keeps leakage out.
 */
package org.resistlab.core.data;
