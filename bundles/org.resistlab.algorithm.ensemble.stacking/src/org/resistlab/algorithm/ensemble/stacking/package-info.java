/** The ensemble that learns from held-out predictions how much each member counts. */
package org.resistlab.algorithm.ensemble.stacking;
