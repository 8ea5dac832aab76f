/**
 * Metrics with intervals, and tests between models, from predictions of samples that no model had seen. Definitions are
 * those of {@code org.resistlab.numerics.metrics}. The same stream gives the same intervals.
 */
package org.resistlab.engine.evaluate;
