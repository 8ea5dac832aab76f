/**
 * Gradient boosting of decision trees on binned features, made for few samples and many features. The learner
 * {@code gradient-boosting} is contributed in {@code plugin.xml}; nothing here is API.
 */
package org.resistlab.algorithm.gradientboosting;
