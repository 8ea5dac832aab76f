/** Views of the assay in front: missing values, principal components and correlations, linked by selection. */
package org.resistlab.ui.tables.internal.views;
