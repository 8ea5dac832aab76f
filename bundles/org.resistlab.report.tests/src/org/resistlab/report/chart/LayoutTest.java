package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.75, 1, 1.4, 2})
    void noTextOverlapsAnotherOrLeavesTheFigure(double scale) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Chart> entry : Gallery.charts(Theme.LIGHT).entrySet()) {
            Chart chart = entry.getValue();
            int width = (int) (chart.width() * scale);
            int height = (int) (chart.height() * Math.max(1, scale));
            String svg = SvgWriter.element(chart.drawing(), "f", "figure", width, height);
            faults(entry.getKey(), SvgText.of(svg), new Rectangle2D.Double(0, 0, width, height), faults);
        }
        assertEquals(List.of(), faults);
    }

    private static void faults(String chart, List<SvgText> texts, Rectangle2D page, List<String> faults) {
        for (int i = 0; i < texts.size(); i++) {
            if (!page.contains(texts.get(i).box())) {
                faults.add(chart + ": '" + texts.get(i).text() + "' leaves the figure");
            }
            for (int j = 0; j < i; j++) {
                if (texts.get(i).box().intersects(texts.get(j).box())) {
                    faults.add(chart + ": '" + texts.get(i).text() + "' lies on '" + texts.get(j).text() + "'");
                }
            }
        }
    }

    @Test
    void everyFigureCanBeDrawnIntoAnyRoom() {
        for (Chart chart : Gallery.charts(Theme.DARK).values()) {
            for (int[] size : new int[][] {{1, 1}, {40, 300}, {300, 40}, {90, 90}, {140, 200}, {3000, 200}}) {
                assertTrue(SvgWriter.element(chart.drawing(), "f", "figure", size[0], size[1]).endsWith("</svg>\n"));
            }
        }
    }

    @Test
    void longNamesKeepTheirBeginningAndTheirEnd() throws Exception {
        Chart chart = Gallery.charts(Theme.LIGHT).get("importance");
        List<String> texts = SvgText.of(SvgWriter.element(chart.drawing(), "f", "figure", 640, chart.height()))
                .stream().map(SvgText::text).toList();
        assertTrue(texts.stream().anyMatch(t -> t.matches("HALLMARK_EPI.+….+TRANSITION")), texts.toString());
    }
}
