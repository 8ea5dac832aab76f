package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.FigureData;

class FigureDataTest {
    @Test
    void numbersReadBackExactlyAndTextStaysInItsCell() {
        FigureData data = new FigureData(List.of("name", "value"),
                List.of(List.of("a\tb\nc", 0.1 + 0.2), Arrays.asList(null, Double.NaN), List.of("x", 12L)));
        assertEquals("name\tvalue\na b c\t0.30000000000000004\n\tNaN\nx\t12\n", TsvWriter.document(data));
    }

    @Test
    void aRowMustBeComplete() {
        assertThrows(IllegalArgumentException.class,
                () -> new FigureData(List.of("a", "b"), List.of(List.of("only one"))));
    }

    @Test
    void confusionDataHasEveryCellAndItsShareOfTheTrueClass() {
        assertEquals("""
                true_class\tpredicted_class\tcount\tshare_of_true_class
                s\ts\t3\t0.75
                s\tr\t1\t0.25
                r\ts\t0\tNaN
                r\tr\t0\tNaN
                """,
                TsvWriter.document(ConfusionMatrixChart
                        .of(List.of("s", "r"), new long[][] {{3, 1}, {0, 0}}, Theme.LIGHT).data()));
    }

    @Test
    void importanceDataHasAllFeaturesBestFirstThoughTheFigureHasTwentyFive() {
        FeatureImportance[] features = new FeatureImportance[40];
        Arrays.setAll(features, i -> new FeatureImportance("f" + i, "expression", i, Double.NaN, Double.NaN, 1));
        FigureData data = ImportanceChart.of("importance", List.of(features), Theme.LIGHT).data();
        assertEquals(40, data.rows().size());
        assertEquals("f39", data.rows().getFirst().getFirst());
    }

    @Test
    void waterfallDataAddsUpToThePrediction() {
        FigureData data = WaterfallChart.of("y", 0.5,
                List.of(new Contribution("a", "1", 0.25), new Contribution("b", "", -2)), 1, Theme.LIGHT).data();
        assertEquals(List.of("b", "", -2.0, -1.5), data.rows().get(1));
        assertEquals(-1.25, data.rows().get(2).get(3));
    }
}
