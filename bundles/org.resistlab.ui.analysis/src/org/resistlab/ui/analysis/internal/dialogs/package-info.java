/** Dialogs of the board: parameters, members, ranges. */
package org.resistlab.ui.analysis.internal.dialogs;
