package org.resistlab.modality.imaging;

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

class ImagingTest {

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
        return new Imaging().inspect("assay", new FeatureMatrix(features, DenseMatrix.ofColumns(columns)));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    @Test
    void ordinaryFeaturesGiveNoReasonForARemark() {
        assertEquals("", codes(inspect("original_shape_MeshVolume original_glcm_Contrast", 900, 55, 71, 1.5, 2.5, 3)));
    }

    @Test
    void notesOfTheSoftwareAreNoFeatures() {
        List<Problem> problems = inspect("diagnostics_Mask-original_VoxelNum original_glcm_Contrast", 1, 2, 3, 4);
        assertEquals("imaging.diagnostics", codes(problems));
    }

    @Test
    void aVolumeOfZeroMeansThatASegmentationFailed() {
        List<Problem> problems = inspect("original_shape_VoxelVolume", 900, 0, 71);
        assertEquals("imaging.empty-mask", codes(problems));
        assertTrue(problems.get(0).message().contains("1 feature (original_shape_VoxelVolume) says"),
                problems.toString());
    }

    @Test
    void oneImageUnderTwoNamesIsFound() {
        assertEquals("assay.identical-samples", codes(inspect("a b", 1.5, 2.5, 1.5, 3.5, 4.5, 3.5)));
    }

    @Test
    void theDefaultStepsFitTheData() {
        Imaging modality = new Imaging();
        assertFalse(modality.numbersOnly());
        assertEquals(List.of("missingness-filter", "impute", "one-hot", "correlation-filter", "standardize"),
                modality.defaultSteps().stream().map(StepSpec::id).toList());
    }
}
