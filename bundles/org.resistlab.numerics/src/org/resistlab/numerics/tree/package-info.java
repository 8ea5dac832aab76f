/**
 * Fitted decision trees as flat arrays, whichever library grew them: prediction and exact SHAP values. One form serves
 * forests, boosted trees and single trees, for classes and for real values.
 */
package org.resistlab.numerics.tree;
