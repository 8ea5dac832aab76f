/**
 * Figures in the workbench. A {@link org.resistlab.ui.figure.FigureCanvas} shows a
 * {@link org.resistlab.core.figure.RenderedFigure} of any plug-in, drawn by the same code as in the report, and makes
 * it a living one: zoom, tooltips, selection by mouse and keyboard, copy and export.
 */
package org.resistlab.ui.figure;
