package org.resistlab.ui.results.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;

class ResultTablesTest {

    private final ResultTables tables = new ResultTables(TinyRun.made("0.1.0"), TinyRun.endpoint(),
            value -> String.format(Locale.ROOT, "%.2f", value));

    private static <R> String cell(Rows<R> rows, String id, String column) {
        R row = rows.shown().get(rows.indexOf(id));
        return rows.columns().stream().filter(one -> one.title().equals(column)).findFirst().orElseThrow().text()
                .apply(row);
    }

    @Test
    void modelsHaveIntervalsAndTheBestIsSaidInWords() {
        Rows<ModelRow> models = tables.models();
        assertEquals("0.900 [0.850, 0.950]", cell(models, "a", "ROC AUC"));
        assertEquals("a (best)", cell(models, "a", "Model"));
        assertEquals("b", cell(models, "b", "Model"));
        assertEquals("Support vector machine", cell(models, "a", "Algorithm"));
    }

    @Test
    void whereThereIsNoRoomTheLastColumnsAreBriefFirst() {
        Column<ModelRow> auc = tables.models().columns().get(1);
        assertEquals("0.900", auc.brief().orElseThrow().text().apply(tables.models().shown().getFirst()));
        int[] full = {70, 140, 140, 150};
        int[] brief = {70, 60, 60, 0};
        assertArrayEquals(new boolean[4], Rows.brief(full, brief, 500));
        assertArrayEquals(new boolean[] {false, false, false, true}, Rows.brief(full, brief, 499));
        assertArrayEquals(new boolean[] {false, false, true, true}, Rows.brief(full, brief, 300));
        assertArrayEquals(new boolean[] {false, true, true, true}, Rows.brief(full, brief, 100));
    }

    @Test
    void aSampleHasItsMeanScoreByEachModelAndTheVerdictOfTheBest() {
        Rows<PatientRow> patients = tables.patients();
        assertEquals(4, patients.total());
        assertEquals("0.80", cell(patients, "p2", "a"));
        assertEquals("0.40", cell(patients, "p2", "b"));
        assertEquals("yes", cell(patients, "p2", "Truth"));
        assertEquals("right", cell(patients, "p2", "Verdict"));
        assertEquals("yes", cell(patients, "p10", "Called"));
        assertEquals("wrong", cell(patients, "p10", "Verdict"));
        assertEquals("–", cell(patients, "p9", "b"), "never predicted by this model");
        assertEquals("2 –", cell(patients, "p9", "Fold"));
    }

    @Test
    void aFeatureHasItsImportanceAndWhetherItCanBeDrawn() {
        Rows<FeatureRow> features = tables.features(tables.scored().getFirst());
        assertEquals("0.30", cell(features, "expression:ABCB1", "Mean |SHAP|"));
        assertEquals("50 %", cell(features, "clinical:age", "Selected"));
        assertEquals(List.of(true, false), features.shown().stream().map(FeatureRow::explained).toList());
    }

    @Test
    void rowsAreSortedByNumberWithWhatIsMissingLast() {
        Rows<PatientRow> patients = tables.patients();
        int b = patients.columns().stream().map(Column::title).toList().indexOf("b");
        patients.sort(b);
        assertEquals(List.of("p1", "p2", "p10", "p9"), ids(patients));
        patients.sort(b);
        assertEquals(List.of("p10", "p2", "p1", "p9"), ids(patients));
        patients.sort(0);
        assertEquals(List.of("p1", "p2", "p9", "p10"), ids(patients));
    }

    private static List<String> ids(Rows<PatientRow> rows) {
        return rows.shown().stream().map(PatientRow::sample).toList();
    }

    @Test
    void rowsAreFilteredByAllWordsInAnyCell() {
        Rows<PatientRow> patients = tables.patients();
        patients.filter("WRONG p1");
        assertEquals(List.of("p10"), ids(patients));
        assertEquals(-1, patients.indexOf("p2"));
        assertEquals(4, patients.total());
        patients.filter(" ");
        assertEquals(4, patients.shown().size());
        assertTrue(patients.tsv(patients.shown().subList(0, 1))
                .startsWith("Sample\tTruth\tCalled\tVerdict\ta\tb\tFold\np1\tno\t"));
    }
}
