package org.resistlab.modality.transcriptomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

class TranscriptomicsTest {

    private static final int GENES = 120;
    private static final int SAMPLES = 8;

    private final List<String> names = new ArrayList<>();
    private final double[][] log = new double[GENES][SAMPLES];

    TranscriptomicsTest() {
        RandomStream random = RandomStream.of(1, "expression");
        for (int j = 0; j < GENES; j++) {
            names.add("G" + j);
            for (int i = 0; i < SAMPLES; i++) {
                log[j][i] = 2 + 10 * random.nextDouble();
            }
        }
    }

    private double[][] map(DoubleUnaryOperator function) {
        double[][] values = new double[GENES][SAMPLES];
        for (int j = 0; j < GENES; j++) {
            for (int i = 0; i < SAMPLES; i++) {
                values[j][i] = function.applyAsDouble(log[j][i]);
            }
        }
        return values;
    }

    private List<Problem> inspect(double[][] values) {
        List<Feature> features = names.stream().map(name -> Feature.numeric("expression", name)).toList();
        return new Transcriptomics().inspect("expression", new FeatureMatrix(features, DenseMatrix.ofColumns(values)));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    @Test
    void logExpressionGivesNoReasonForARemark() {
        assertEquals("", codes(inspect(log)));
        assertEquals("", codes(inspect(map(value -> value - 7))));
    }

    @Test
    void expressionOnALinearScaleIsToldFromLogarithms() {
        Problem problem = inspect(map(value -> Math.pow(2, value))).get(0);
        assertEquals("transcriptomics.not-log", problem.code());
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.remedy().contains("{log: {}}"), problem.remedy());
    }

    @Test
    void wholeNumbersAreCountsAndUnevenTotalsAreNamed() {
        double[][] counts = map(value -> Math.rint(Math.pow(2, value)));
        assertEquals("transcriptomics.raw-counts", codes(inspect(counts)));
        for (double[] gene : counts) {
            gene[3] *= 100;
        }
        String message = inspect(counts).get(0).message();
        assertTrue(message.contains("The totals of the samples differ by a factor of "), message);
        counts[5][5] = -999;
        assertEquals("transcriptomics.negative-counts", codes(inspect(counts)));
    }

    @Test
    void theLogarithmOfALogarithmIsRemarked() {
        assertEquals("transcriptomics.narrow-range", codes(inspect(map(value -> Math.log(value) / Math.log(2)))));
    }

    @Test
    void genesThatASpreadsheetHasChangedAreFound() {
        names.set(3, "1-Mar");
        names.set(4, "2-Sep");
        names.set(5, "X1.Dec");
        names.set(6, "2021-03-01");
        names.set(7, "MARCH1");
        names.set(8, "SEP15");
        Problem problem = inspect(log).get(0);
        assertEquals("assay.dates-for-genes", problem.code());
        assertTrue(problem.message().contains("4 features (1-Mar, 2-Sep, X1.Dec, …) look like dates"),
                problem.message());
    }

    @Test
    void countersAndControlsAreNoGenes() {
        names.set(0, "__no_feature");
        names.set(1, "N_unmapped");
        names.set(2, "AFFX-BioB-3_at");
        names.set(3, "ERCC-00002");
        names.set(4, "ERCC1");
        List<Problem> problems = inspect(log);
        assertEquals("transcriptomics.counters transcriptomics.controls", codes(problems));
        assertTrue(problems.get(1).message().contains("2 features (AFFX-BioB-3_at, ERCC-00002)"));
    }

    @Test
    void oneSampleUnderTwoNamesIsFound() {
        for (double[] gene : log) {
            gene[6] = gene[1];
        }
        Problem problem = inspect(log).get(0);
        assertEquals("assay.identical-samples", problem.code());
        assertTrue(problem.message().contains("samples 2 and 7"), problem.message());
    }

    @Test
    void aNameThatOccursTwiceIsAWarning() {
        names.set(9, "G8");
        Problem problem = inspect(log).get(0);
        assertEquals("assay.repeated-names", problem.code());
        assertEquals("Assay \"expression\": 1 feature name (G8) occurs more than once.", problem.message());
    }
}
