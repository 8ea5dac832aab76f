package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.study.Assay;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.TextColumn;
import org.resistlab.numerics.matrix.DenseMatrix;

/**
 * Small tables made by a formula that other programs can make too: cell (i, j) is ((7 i + 13 j + 3 i j) mod 23) / 10,
 * missing where (i + 2 j) mod 11 = 0.
 */
final class MadeTable {

    static final int ROWS = 12;
    static final int COLUMNS = 8;

    private MadeTable() {
    }

    /** 12 samples × 8 features of numbers, with sex and age of the samples as attributes. */
    static AssayContent assay() {
        double[][] values = new double[COLUMNS][ROWS];
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < COLUMNS; j++) {
            features.add(Feature.numeric("made", "g" + j));
            for (int i = 0; i < ROWS; i++) {
                values[j][i] = (i + 2 * j) % 11 == 0 ? Double.NaN : (7 * i + 13 * j + 3 * i * j) % 23 / 10.0;
            }
        }
        return new AssayContent(new Assay("made", "transcriptomics", samples(),
                new FeatureMatrix(features, DenseMatrix.ofColumns(values)), ""), patients());
    }

    static List<String> samples() {
        return IntStream.range(0, ROWS).mapToObj(i -> "s" + (i + 1)).toList();
    }

    /** Sex and age of the samples, and a remark that begins like a formula. */
    static ColumnsContent patients() {
        String[] sex = {"F", "M", "F", null, "M", "M", "F", "F", "M", " ", "F", "M"};
        double[] age = {54, 31, 31, 72, Double.NaN, 65, 48, 40, 31, 59, 22, 80};
        String[] remark = {"=SUM(A1)", "-", null, "-1.5", "+x", "@y", "plain", "a\tb", "", "10", "9", "2"};
        List<Column> columns = List.of(new TextColumn("sex", sex), new NumberColumn("age", age),
                new TextColumn("remark", remark));
        return new ColumnsContent(samples(), columns);
    }
}
