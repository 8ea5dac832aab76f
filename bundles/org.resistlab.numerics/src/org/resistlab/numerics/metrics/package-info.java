/**
 * How good predictions are and how sure that is: metrics of two classes, more classes and real values; curves;
 * intervals and tests whose unit is the patient, so that repeating a cross-validation does not pretend to more patients
 * than there are. Everything works on plain arrays.
 */
package org.resistlab.numerics.metrics;
