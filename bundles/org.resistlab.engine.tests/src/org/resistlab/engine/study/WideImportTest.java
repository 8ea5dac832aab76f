package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;
import org.resistlab.core.table.TextColumn;
import org.resistlab.numerics.random.RandomStream;

/** Tables with more features than one part of the work takes. */
class WideImportTest {

    private static final int SAMPLES = 19;
    private static final int FEATURES = 201;

    @TempDir
    private Path folder;
    private StudyFolder study;
    private final String[][] cells = new String[SAMPLES][FEATURES];

    @BeforeEach
    void data() throws Exception {
        study = new StudyFolder(folder.resolve("s"));
        RandomStream random = RandomStream.of(1, "cells");
        List<String> samples = new ArrayList<>(List.of("id,x"));
        for (int i = 0; i < SAMPLES; i++) {
            samples.add("s" + i + ",1");
            for (int j = 0; j < FEATURES; j++) {
                cells[i][j] = random.nextInt(20) == 0 ? "" : Double.toString(random.nextGaussian());
            }
        }
        study.file("data/s.csv", samples.toArray(String[]::new));
    }

    private FeatureMatrix load(boolean samplesInColumns, String more, Path cache) throws Exception {
        int rows = samplesInColumns ? FEATURES : SAMPLES;
        int columns = samplesInColumns ? SAMPLES : FEATURES;
        List<String> lines = new ArrayList<>();
        for (int i = -1; i < rows; i++) {
            StringBuilder line = new StringBuilder(i < 0 ? "id" : (samplesInColumns ? "g" : "s") + i);
            for (int j = 0; j < columns; j++) {
                line.append(',').append(i < 0 ? (samplesInColumns ? "s" : "g") + j
                        : samplesInColumns ? cells[j][i] : cells[i][j]);
            }
            lines.add(line.toString());
        }
        study.file("data/e.csv", lines.toArray(String[]::new));
        study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv}",
                "assays: [{id: a, modality: transcriptomics, file: data/e.csv, samples-in: "
                        + (samplesInColumns ? "columns" : "rows") + more + "}]");
        return study.load(cache).assays().get(0).data();
    }

    private void assertCells(FeatureMatrix data, int... features) {
        assertEquals(features.length, data.columns());
        for (int j = 0; j < features.length; j++) {
            assertEquals("g" + features[j], data.feature(j).name());
            double[] expected = new double[SAMPLES];
            for (int i = 0; i < SAMPLES; i++) {
                String cell = cells[i][features[j]];
                expected[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            }
            assertArrayEquals(expected, data.column(j));
        }
    }

    @Test
    void samplesInRowsOrInColumnsGiveTheSameFeatures() throws Exception {
        int[] all = new int[FEATURES];
        for (int j = 0; j < FEATURES; j++) {
            all[j] = j;
        }
        Path cache = folder.resolve("cache");
        assertCells(load(false, "", cache), all);
        assertCells(load(false, "", cache), all);
        assertCells(load(true, "", cache), all);
        assertCells(load(true, "", cache), all);
    }

    @Test
    void chosenFeaturesAreTheSameInRowsAndInColumns() throws Exception {
        String chosen = ", columns: [g200, g7, g100, \"g19*\"], exclude: [g195, g19]";
        int[] expected = {200, 7, 100, 190, 191, 192, 193, 194, 196, 197, 198, 199};
        assertCells(load(false, chosen, null), expected);
        assertCells(load(true, chosen, null), expected);
    }

    @Test
    void infiniteCellsAreNamedInTheOrderOfTheFeatures() throws Exception {
        for (boolean samplesInColumns : new boolean[] {false, true}) {
            load(samplesInColumns, "", null);
            AssaySpec spec = StudyFile.read(study.path()).assays().get(0);
            Table table = infinite(samplesInColumns);
            ProblemException thrown = assertThrows(ProblemException.class,
                    () -> AssayImport.of(spec, "", true, table, List.of(), StudyFolder.execution()));
            List<Location> places = thrown.problems().stream().map(Problem::location).toList();
            assertEquals(samplesInColumns
                    ? List.of(new Location("data/e.csv", 5, "s4"), new Location("data/e.csv", 152, "s2"))
                    : List.of(new Location("data/e.csv", 6, "g3"), new Location("data/e.csv", 4, "g150")), places);
        }
    }

    private static Table infinite(boolean samplesInColumns) {
        double[][] values = new double[FEATURES][SAMPLES];
        values[3][4] = Double.POSITIVE_INFINITY;
        values[3][18] = Double.POSITIVE_INFINITY;
        values[150][2] = Double.NEGATIVE_INFINITY;
        int rows = samplesInColumns ? FEATURES : SAMPLES;
        String[] ids = new String[rows];
        Arrays.setAll(ids, row -> "r" + row);
        List<Column> columns = new ArrayList<>(List.of(new TextColumn("id", ids)));
        for (int j = 0; j < (samplesInColumns ? SAMPLES : FEATURES); j++) {
            double[] column = new double[rows];
            for (int i = 0; i < rows; i++) {
                column[i] = samplesInColumns ? values[i][j] : values[j][i];
            }
            columns.add(new NumberColumn((samplesInColumns ? "s" : "g") + j, column));
        }
        return new Table(columns, rows, row -> row + 2);
    }
}
