/** The ensemble that averages what its members predict. */
package org.resistlab.algorithm.ensemble.voting;
