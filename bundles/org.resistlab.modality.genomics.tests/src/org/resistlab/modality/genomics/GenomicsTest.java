package org.resistlab.modality.genomics;

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

class GenomicsTest {

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
        return new Genomics().inspect("assay", new FeatureMatrix(features, DenseMatrix.ofColumns(columns)));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    @Test
    void mutationsGenotypesAndCopyNumbersGiveNoReasonForARemark() {
        assertEquals("", codes(inspect("TP53_mut PIK3CA_mut", 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0)));
        assertEquals("", codes(inspect("rs1", 0, 1, 2, 0, 1, 2)));
        assertEquals("", codes(inspect("MYC", -2, 1, 2, 0, -1, 0)));
    }

    @Test
    void changesOfOneOrTwoSamplesAreRemarked() {
        List<Problem> problems = inspect("TP53_mut KRAS_mut", 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0);
        assertEquals("genomics.few-carriers", codes(problems));
        assertTrue(problems.get(0).message().contains("1 feature (KRAS_mut) differs in fewer than 3 samples"),
                problems.toString());
    }

    @Test
    void aStrangeNumberAmongZerosAndOnesIsRemarked() {
        double[] values = new double[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2;
        }
        values[7] = 11;
        List<Problem> problems = inspect("TP53_mut", values);
        assertEquals("genomics.almost-binary", codes(problems));
        assertTrue(problems.get(0).message().contains("TP53_mut: 11"), problems.toString());
    }

    @Test
    void genesThatASpreadsheetHasChangedAreFound() {
        assertEquals("assay.dates-for-genes", codes(inspect("2-Sep MYC", 0.5, 1, 1, 0, 1, 0)));
    }

    @Test
    void theDefaultStepsFitTheData() {
        Genomics modality = new Genomics();
        assertFalse(modality.numbersOnly());
        assertEquals(List.of("missingness-filter", "impute", "one-hot", "standardize"),
                modality.defaultSteps().stream().map(StepSpec::id).toList());
    }
}
