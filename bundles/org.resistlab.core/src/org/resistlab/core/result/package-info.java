/**
 * The results of a run: predictions, metrics with intervals, comparisons, explanations. Immutable, and without times or
 * paths of a machine, so that the same analysis gives the same result.
 */
package org.resistlab.core.result;
