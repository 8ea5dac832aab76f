/**
 * Random forests and extremely randomised trees, grown exactly (every distinct place for a split is tried) and fast
 * where features are many and samples few: the order of each feature's values is found once for a study and shared by
 * all folds and trees.
 */
package org.resistlab.algorithm.forest;
