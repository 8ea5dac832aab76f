/**
 * Steps transform the features of one assay. They are fitted on training samples only, and applied to any.
 */
package org.resistlab.core.step;
