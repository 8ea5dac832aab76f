/**
 * The analysis editor without a display: an analysis file as a board of cards, every change of the board as a change of
 * the text, what can be put on the board, what is wrong with it, and what a run will cost.
 */
package org.resistlab.ui.analysis.model;
