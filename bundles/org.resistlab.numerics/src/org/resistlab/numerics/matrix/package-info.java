/**
 * Matrices of samples (rows) by features (columns), stored by feature: dense, sparse or memory-mapped from a NumPy
 * file. A subset of rows or columns is a view, not a copy. NaN stands for a missing value throughout.
 */
package org.resistlab.numerics.matrix;
