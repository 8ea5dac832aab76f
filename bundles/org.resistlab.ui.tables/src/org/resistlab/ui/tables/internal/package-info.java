/** The editor of a study and its views of missing values, components and correlation. */
package org.resistlab.ui.tables.internal;
