/**
 * The figures of a report, drawn from plain arrays: receiver operating characteristic, calibration, explanations and
 * the rest, each as a {@link org.resistlab.core.figure.Drawing} with the table behind it. A drawing paints on any
 * {@link java.awt.Graphics2D}, so the report, the command line and the workbench show the same picture, and
 * {@link org.resistlab.report.chart.FigureFiles} writes it as SVG, PNG, PDF and TSV. Nothing here needs a display, an
 * installed font or a font configuration, and the same input gives the same bytes.
 */
package org.resistlab.report.chart;
