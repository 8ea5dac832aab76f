package org.resistlab.modality.metabolomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.matrix.DenseMatrix;

class MetabolomicsTest {

    /** Inspects features, named in one text, with the values of the first, then of the second, … */
    private static List<Problem> inspect(String names, double... values) {
        List<Feature> features = new ArrayList<>();
        for (String name : names.split(" ")) {
            features.add(Feature.numeric("assay", name));
        }
        int samples = values.length / features.size();
        double[][] columns = new double[features.size()][samples];
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(values, j * samples, columns[j], 0, samples);
        }
        return new Metabolomics().inspect("assay", new FeatureMatrix(features, DenseMatrix.ofColumns(columns)));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    @Test
    void logIntensitiesGiveNoReasonForARemark() {
        assertEquals("", codes(inspect("lactate glucose", 5.9, 6.1, 6.2, 5.8, 6.3, 5.7)));
    }

    @Test
    void rawIntensitiesWithZerosAreRemarked() {
        assertEquals("metabolomics.not-log metabolomics.zeros",
                codes(inspect("lactate glucose", 75000, 0, 22000, 1e6, 0, 9e5)));
    }

    @Test
    void aLowestValueThatRepeatsWasProbablyFilledIn() {
        List<Problem> problems = inspect("lactate glucose", 2.5, 2.5, 6, 2.5, 8, 5.1, 6.1, 7.1, 8.1, 9.1);
        assertEquals("metabolomics.filled-in", codes(problems));
        assertTrue(problems.get(0).message().contains("1 feature (lactate) has the same lowest value"),
                problems.toString());
    }

    @Test
    void theDefaultStepsFitTheData() {
        Metabolomics modality = new Metabolomics();
        assertTrue(modality.numbersOnly());
        assertEquals(List.of("missingness-filter", "impute", "standardize"),
                modality.defaultSteps().stream().map(StepSpec::id).toList());
    }
}
