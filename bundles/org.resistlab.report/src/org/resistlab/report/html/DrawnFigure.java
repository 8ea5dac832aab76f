package org.resistlab.report.html;

import org.resistlab.core.figure.RenderedFigure;

/**
 * A figure of the page.
 *
 * @param kind id of the contributed figure
 * @param figure what it gave
 * @param light its SVG element in light colours
 * @param dark its SVG element in dark colours
 */
public record DrawnFigure(String kind, RenderedFigure figure, String light, String dark) {
}
