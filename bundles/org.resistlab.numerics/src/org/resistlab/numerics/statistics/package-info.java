/**
 * Statistics of single columns: description, ranks, tests, correlation and information. They are what features are
 * filtered and selected by, so each is a plain function of arrays that says what it does with missing values (NaN) and
 * ties, and costs little enough to be called for 20,000 columns in every fold.
 */
package org.resistlab.numerics.statistics;
