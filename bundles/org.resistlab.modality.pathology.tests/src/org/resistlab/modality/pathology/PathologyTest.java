package org.resistlab.modality.pathology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.matrix.DenseMatrix;

class PathologyTest {

    /** Inspects features, named in one text, with the values of the first, then of the second, … */
    private static List<Problem> inspect(String names, double... values) {
        List<Feature> features = new ArrayList<>();
        for (String name : names.split(" (?!X)")) {
            features.add(Feature.numeric("assay", name));
        }
        int samples = values.length / features.size();
        double[][] columns = new double[features.size()][samples];
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(values, j * samples, columns[j], 0, samples);
        }
        return new Pathology().inspect("assay", new FeatureMatrix(features, DenseMatrix.ofColumns(columns)));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    @Test
    void ordinaryFeaturesGiveNoReasonForARemark() {
        assertEquals("", codes(inspect("fraction_lymphocytes percent_tumour", 0.1, 0.5, 1, 90, 10, 100)));
    }

    @Test
    void fractionsAndPercentagesHaveLimits() {
        List<Problem> problems = inspect("lymphocyte.fraction percent.tumour fractional_area", 0.1, 45, 90, 101, 7, 8);
        assertEquals("pathology.fractions", codes(problems));
        assertTrue(problems.get(0).message().contains("2 features (lymphocyte.fraction, percent.tumour) hold"),
                problems.toString());
    }

    @Test
    void rowsOfASingleCellEachAreToldByTheirColumns() {
        assertEquals("pathology.objects", codes(inspect("Centroid X", 1, 2, 3)));
    }

    @Test
    void aLongTailIsRemarked() {
        assertEquals("pathology.skewed", codes(inspect("density", 1, 2, 3, 1000, 2.5)));
    }

    @Test
    void theDefaultStepsFitTheData() {
        Pathology modality = new Pathology();
        assertFalse(modality.numbersOnly());
        assertEquals(List.of("missingness-filter", "impute", "one-hot", "standardize"),
                modality.defaultSteps().stream().map(StepSpec::id).toList());
    }
}
