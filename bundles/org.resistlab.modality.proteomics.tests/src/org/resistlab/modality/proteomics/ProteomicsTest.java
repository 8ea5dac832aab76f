package org.resistlab.modality.proteomics;

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

class ProteomicsTest {

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
        return new Proteomics().inspect("assay", new FeatureMatrix(features, DenseMatrix.ofColumns(columns)));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    @Test
    void logIntensitiesGiveNoReasonForARemark() {
        assertEquals("", codes(inspect("P53 EGFR", 7.5, 3.1, -2, 0.5, 8, 9)));
    }

    @Test
    void rawIntensitiesWithZerosAreRemarked() {
        List<Problem> problems = inspect("P53 EGFR", 75000, 0, 22000, 1e6, 0, 9e5);
        assertEquals("proteomics.not-log proteomics.zeros", codes(problems));
        assertTrue(problems.get(1).message().contains("33 % of the values are exactly 0"), problems.toString());
        assertEquals("proteomics.not-log", codes(inspect("P53 EGFR", 75000, 0, 22000, 1e6, Double.NaN, 9e5)));
    }

    @Test
    void manyMissingValuesAreRemarked() {
        assertEquals("proteomics.missing", codes(inspect("P53", 1, 2, Double.NaN, Double.NaN, 7, 8)));
    }

    @Test
    void contaminantsAndDoubtfulAntibodiesAreToldByTheirNames() {
        List<Problem> problems = inspect("CON__P00761 REV__Q9 A-Raf_pS299_Caution EGFR", 1, 2, 3, 4, 5, 6, 7, 8);
        assertEquals("proteomics.contaminants proteomics.caution", codes(problems));
        assertTrue(problems.get(0).message().contains("2 features (CON__P00761, REV__Q9)"), problems.toString());
    }

    @Test
    void theDefaultStepsFitTheData() {
        Proteomics modality = new Proteomics();
        assertTrue(modality.numbersOnly());
        assertEquals(List.of("missingness-filter", "impute", "standardize"),
                modality.defaultSteps().stream().map(StepSpec::id).toList());
    }
}
