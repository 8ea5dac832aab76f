/** The wizard for a new analysis. */
package org.resistlab.ui.analysis.internal.wizard;
