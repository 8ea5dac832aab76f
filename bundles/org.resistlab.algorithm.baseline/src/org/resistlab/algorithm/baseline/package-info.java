/** The learner that looks at no feature, beside which every other model is shown. */
package org.resistlab.algorithm.baseline;
