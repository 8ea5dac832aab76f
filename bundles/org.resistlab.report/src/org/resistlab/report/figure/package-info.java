/**
 * The figures of this bundle, contributed to {@code org.resistlab.core.figures}: each takes what it shows from a run's
 * result, as plain arrays, and gives it to a chart. Figures of several models put the best model first; figures of one
 * model come for the best model first.
 */
package org.resistlab.report.figure;
