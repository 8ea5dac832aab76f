package org.resistlab.ui.results.model;

import org.resistlab.core.figure.RenderedFigure;

/**
 * A figure with where it comes from.
 *
 * @param kind id of its kind
 * @param kindName its name for people
 * @param plugin who contributes it
 * @param figure the figure
 */
public record ShownFigure(String kind, String kindName, String plugin, RenderedFigure figure) {
}
