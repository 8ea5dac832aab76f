/** The ensemble that fits its members on many random parts of the training samples. */
package org.resistlab.algorithm.ensemble.bagging;
