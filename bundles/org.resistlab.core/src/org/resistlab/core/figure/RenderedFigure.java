package org.resistlab.core.figure;

/**
 * A figure made from one run.
 *
 * @param name file name without ending, unique in the run: {@code remission-roc}
 * @param endpoint id of the endpoint it belongs to; empty for the whole study
 * @param title short title for people
 * @param caption what is shown, in sentences
 * @param drawing draws it in light colours
 * @param darkDrawing draws it in dark colours
 * @param width natural width in points
 * @param height natural height in points
 * @param data the numbers shown
 */
public record RenderedFigure(String name, String endpoint, String title, String caption, Drawing drawing,
        Drawing darkDrawing, int width, int height, FigureData data) {
}
