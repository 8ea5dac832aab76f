package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.matrix.DenseMatrix;

class FeatureAlignmentTest {

    private final List<Problem> findings = new ArrayList<>();

    private FeatureMatrix align(List<String> training, String... names) throws Exception {
        double[] row = new double[names.length];
        Arrays.setAll(row, i -> i + 1);
        FeatureMatrix other = new FeatureMatrix(
                Arrays.stream(names).map(name -> Feature.numeric("genes", name)).toList(),
                DenseMatrix.of(new double[][] {row}));
        return FeatureAlignment.align(other, "genes",
                training.stream().map(name -> Feature.numeric("genes", name)).toList(), "new", findings);
    }

    private static double[] row(FeatureMatrix matrix) {
        double[] row = new double[matrix.columns()];
        Arrays.setAll(row, j -> matrix.values().get(0, j));
        return row;
    }

    @Test
    void namesAsRAndEnsemblWriteThemAreFound() throws Exception {
        FeatureMatrix aligned = align(List.of("1007_s_at", "HLA-A", "ENSG00000141510", "TP53"), "TP53", "HLA.A",
                "X1007_s_at", "ENSG00000141510.18");
        assertArrayEquals(new double[] {3, 2, 4, 1}, row(aligned));
        assertEquals(List.of("1007_s_at", "HLA-A", "ENSG00000141510", "TP53"),
                aligned.features().stream().map(Feature::name).toList());
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().message().contains("3 features found under another spelling, such as "
                + "\"X1007_s_at\" for \"1007_s_at\""), findings.getFirst()::message);
    }

    @Test
    void whatCouldBeTwoFeaturesIsMissing() throws Exception {
        assertArrayEquals(new double[] {1, Double.NaN}, row(align(List.of("A", "HLA-B"), "A", "HLA.B", "HLA_B")));
        assertArrayEquals(new double[] {1, Double.NaN, Double.NaN},
                row(align(List.of("A", "HLA-B", "HLA_B"), "A", "HLA.B")));
    }
}
