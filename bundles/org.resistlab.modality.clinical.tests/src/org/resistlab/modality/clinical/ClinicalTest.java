package org.resistlab.modality.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.numerics.matrix.DenseMatrix;

class ClinicalTest {

    private static final double NA = Double.NaN;

    private static List<Problem> inspect(String name, double... values) {
        return inspect(Feature.numeric("clinical", name), values);
    }

    /** A column of words; null is missing. */
    private static List<Problem> inspect(String name, String... words) {
        List<String> levels = new ArrayList<>(
                new TreeSet<>(Arrays.stream(words).filter(word -> word != null).toList()));
        double[] codes = Arrays.stream(words).mapToDouble(word -> word == null ? NA : levels.indexOf(word)).toArray();
        return inspect(Feature.categorical("clinical", name, levels), codes);
    }

    private static List<Problem> inspect(Feature feature, double[] values) {
        return new Clinical().inspect("clinical",
                new FeatureMatrix(List.of(feature), DenseMatrix.ofColumns(new double[][] {values})));
    }

    private static String codes(List<Problem> problems) {
        return String.join(" ", problems.stream().map(Problem::code).toList());
    }

    private static String[] numbered(String format) {
        String[] words = new String[12];
        Arrays.setAll(words, i -> String.format(format, i + 10));
        return words;
    }

    @Test
    void ordinaryColumnsGiveNoReasonForARemark() {
        assertEquals("", codes(inspect("age", 53, 19, 52, 38, 57, 17, 18, 16, 15, 40, NA)));
        assertEquals("", codes(inspect("sex", "M", "F", "F", "M", null)));
        assertEquals("", codes(inspect("ER.status", 0, 1, 1, 0)));
        assertEquals("", codes(inspect("change", -1, 0, 1, 1, 0)));
    }

    @Test
    void identifiersAreFoundAmongWordsAndNumbers() {
        assertEquals("clinical.identifier", codes(inspect("patient", numbered("P%d-x"))));
        assertEquals("clinical.identifier", codes(inspect("row", 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)));
        assertEquals("clinical.identifier",
                codes(inspect("COSMIC_ID", 910704, 683665, 1287381, 5, 77, 8, 990, 1000, 11, 123, 17)));
        assertEquals("", codes(inspect("platelets", 910, 683, 128, 5, 77, 8, 990, 1000, 11, 123, 17)));
    }

    @Test
    void datesAndDecoratedNumbersAreNoCategories() {
        assertEquals("clinical.dates", codes(inspect("diagnosis", "5/21/1997", "3/29/2000", "6/24/1998")));
        assertEquals("clinical.dates", codes(inspect("diagnosis", "1997-05-21", "2000-03-29")));
        List<Problem> problems = inspect("size", ">80", "12", "13", "14", "15", "16", "17", "18", "<1", "20 mm");
        assertEquals("clinical.numbers-as-words", codes(problems));
        assertTrue(problems.get(0).message().contains("1 feature (size: \"20 mm\") holds numbers"),
                problems.toString());
        assertFalse(codes(inspect("citog", "t(9;22)", "simple", "t(4;11)")).contains("numbers"));
    }

    @Test
    void codesForMissingValuesStandApart() {
        assertEquals("clinical.missing-code", codes(inspect("nodes", 0, 1, 3, 999, 12, 0)));
        assertEquals("clinical.missing-code", codes(inspect("ki67", -9, 10, 30, 20)));
        assertEquals("clinical.missing-code", codes(inspect("grade", 1, 2, 3, 9, 2)));
        assertEquals("", codes(inspect("age", 87, 99, 45, 60)));
        assertEquals("", codes(inspect("nodes", 0, 1, 3, 9, 7, 12, 0)));
    }

    @Test
    void categoriesThatDifferInCaseOnlyAreOne() {
        List<Problem> problems = inspect("sex", "Male", "male", "Female", "Male", "male", "Female");
        assertEquals("assay.similar-categories", codes(problems));
        assertTrue(problems.get(0).message().contains("sex: \"Male\" and \"male\""), problems.toString());
    }

    @Test
    void outcomesAreToldByTheirNames() {
        for (String name : List.of("OS.months", "resp.pCR", "RCB.category", "days_to_death", "vital_status", "relapse",
                "date last seen", "pfs", "event", "Chemosensitive")) {
            assertTrue(OutcomeNames.isOutcome(name), name);
        }
        for (String name : List.of("position", "ER.status", "grade", "diagnosis", "Histology", "HER2.status", "mdr",
                "age_at_diagnosis", "count")) {
            assertFalse(OutcomeNames.isOutcome(name), name);
        }
    }

    @Test
    void whatIsTrueOfAnyAssayIsRemarkedToo() {
        assertEquals("assay.constant-features", codes(inspect("site", 1, 1, NA, 1)));
        assertEquals("assay.mostly-missing", codes(inspect("protein", NA, NA, NA, 1, 2)));
        assertEquals("assay.empty-features", codes(inspect("none", NA, NA, NA)));
        Problem infinite = inspect("ratio", 1, 2, Double.NEGATIVE_INFINITY).get(0);
        assertEquals("assay.infinite-values", infinite.code());
        assertEquals(Severity.ERROR, infinite.severity());
        assertEquals("Assay \"clinical\": 1 feature (ratio) holds infinite values.", infinite.message());
    }

    @Test
    void wordsAreCategoriesAndBecomeNumbersByDefault() {
        Clinical clinical = new Clinical();
        assertFalse(clinical.numbersOnly());
        assertEquals(List.of("missingness-filter", "impute", "one-hot", "standardize"),
                clinical.defaultSteps().stream().map(StepSpec::id).toList());
    }
}
