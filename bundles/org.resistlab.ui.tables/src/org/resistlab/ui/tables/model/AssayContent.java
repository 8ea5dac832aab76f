package org.resistlab.ui.tables.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.resistlab.core.study.Assay;
import org.resistlab.numerics.matrix.Matrix;

/** An assay, read from its mapped file: nothing of it is copied. What the study knows of the samples are attributes. */
public final class AssayContent implements TableContent {

    private final Assay assay;
    private final Matrix values;
    private final TableContent attributes;
    private final int[] attributeRows;

    /**
     * @param assay the assay
     * @param attributes a table with all of its samples, and others
     */
    public AssayContent(Assay assay, TableContent attributes) {
        this.assay = assay;
        this.values = assay.data().values();
        this.attributes = attributes;
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < attributes.rows(); row++) {
            rows.put(attributes.rowName(row), row);
        }
        this.attributeRows = assay.samples().stream().mapToInt(id -> rows.getOrDefault(id, -1)).toArray();
    }

    /** Of an assay, some samples only, in its order. Nothing is copied here either. */
    public static AssayContent of(Assay assay, Set<String> only, TableContent attributes) {
        int[] rows = IntStream.range(0, assay.samples().size())
                .filter(row -> only.contains(assay.samples().get(row))).toArray();
        List<String> samples = IntStream.of(rows).mapToObj(assay.samples()::get).toList();
        return new AssayContent(new Assay(assay.id(), assay.modality(), samples, assay.data().selectRows(rows),
                assay.sourceHash()), attributes);
    }

    /** The assay itself. */
    public Assay assay() {
        return assay;
    }

    @Override
    public int rows() {
        return values.rows();
    }

    @Override
    public int columns() {
        return values.columns();
    }

    @Override
    public String rowName(int row) {
        return assay.samples().get(row);
    }

    @Override
    public String columnName(int column) {
        return assay.data().feature(column).name();
    }

    @Override
    public ColumnKind kind(int column) {
        return assay.data().feature(column).isNumeric() ? ColumnKind.NUMBER : ColumnKind.CATEGORY;
    }

    @Override
    public List<String> levels(int column) {
        return assay.data().feature(column).levels();
    }

    @Override
    public double value(int row, int column) {
        return values.get(row, column);
    }

    @Override
    public double[] values(int column) {
        return values.column(column);
    }

    @Override
    public List<String> attributes() {
        return IntStream.range(0, attributes.columns()).mapToObj(attributes::columnName).toList();
    }

    @Override
    public double[] attribute(int attribute) {
        double[] out = new double[attributeRows.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = attributeRows[row] < 0 ? Double.NaN : attributes.value(attributeRows[row], attribute);
        }
        return out;
    }

    @Override
    public List<String> attributeLevels(int attribute) {
        return attributes.levels(attribute);
    }
}
