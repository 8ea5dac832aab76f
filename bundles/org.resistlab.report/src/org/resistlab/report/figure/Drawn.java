package org.resistlab.report.figure;

import java.util.function.Function;

import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.report.chart.Chart;
import org.resistlab.report.chart.Theme;

/** Makes rendered figures of charts. */
final class Drawn {

    private Drawn() {
    }

    /**
     * A figure in both themes.
     *
     * @param chart makes the chart in the colours it is given
     */
    static RenderedFigure figure(String name, String endpoint, String title, String caption,
            Function<Theme, Chart> chart) {
        Chart light = chart.apply(Theme.LIGHT);
        Chart dark = chart.apply(Theme.DARK);
        return new RenderedFigure(name, endpoint, title, caption, light.drawing(), dark.drawing(), light.width(),
                light.height(), light.data());
    }
}
