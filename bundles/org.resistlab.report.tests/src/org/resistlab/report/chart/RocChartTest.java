package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RocChartTest {
    private static final RocCurve CURVE = new RocCurve("svm", new double[] {0, 0, 0.25, 1},
            new double[] {0, 0.5, 0.75, 1}, 0.78125, 0.6, 0.9);

    @Test
    void theCurveRunsFromOneEndOfTheDiagonalToTheOtherThroughItsPoints() throws Exception {
        String svg = SvgWriter.element(RocChart.of(List.of(CURVE), Theme.LIGHT).drawing(), "roc", "ROC", 640, 360);
        double[] chance = path(svg, "#8c959f", "1");
        double[] curve = path(svg, "#0072b2", "2");
        double x0 = chance[0];
        double y0 = chance[1];
        double width = chance[2] - chance[0];
        double height = chance[1] - chance[3];
        assertEquals(width, height, 0.011, "the square of both rates is a square");
        double[] expected = {x0, y0, x0, y0 - 0.5 * height, x0 + 0.25 * width, y0 - 0.75 * height, x0 + width,
                y0 - height};
        assertEquals(expected.length, curve.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], curve[i], 0.02);
        }
    }

    /** The points of the longest path of a colour and width. */
    private static double[] path(String svg, String color, String width) throws Exception {
        NodeList paths = SvgText.parse(svg).getElementsByTagName("path");
        double[] longest = {};
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            String stroke = path.getAttribute("stroke-width");
            if (color.equals(path.getAttribute("stroke")) && width.equals(stroke.isEmpty() ? "1" : stroke)) {
                double[] points = Arrays.stream(path.getAttribute("d").substring(1).split("[L ]"))
                        .mapToDouble(Double::parseDouble).toArray();
                boolean longer = points.length > longest.length || points.length == longest.length
                        && Math.abs(points[3] - points[1]) > Math.abs(longest[3] - longest[1]);
                longest = longer ? points : longest;
            }
        }
        return longest;
    }

    @Test
    void theLegendGivesAreaAndInterval() throws Exception {
        Chart chart = RocChart.of(List.of(CURVE), Theme.DARK);
        List<String> texts = SvgText.of(SvgWriter.element(chart.drawing(), "roc", "ROC", 640, 360)).stream()
                .map(SvgText::text).toList();
        assertTrue(texts.containsAll(List.of("svm", "0.78 (0.60–0.90)", "Chance", "0.50")), texts.toString());
    }

    @Test
    void theDataHasEveryPointInFullPrecision() {
        assertEquals("""
                model\tfalse_positive_rate\ttrue_positive_rate\tauc\tauc_ci_low\tauc_ci_high
                svm\t0.0\t0.0\t0.78125\t0.6\t0.9
                svm\t0.0\t0.5\t0.78125\t0.6\t0.9
                svm\t0.25\t0.75\t0.78125\t0.6\t0.9
                svm\t1.0\t1.0\t0.78125\t0.6\t0.9
                """, TsvWriter.document(RocChart.of(List.of(CURVE), Theme.LIGHT).data()));
    }
}
