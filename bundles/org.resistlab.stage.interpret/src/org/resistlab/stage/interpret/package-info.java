/** The stage that says where a fitted model's predictions come from: SHAP values and permutation importance. */
package org.resistlab.stage.interpret;
