/** The drawn board, its palette and its strip of choices. */
package org.resistlab.ui.analysis.internal.board;
