package org.resistlab.numerics.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Matrices of the same rows side by side. A selection of rows is one of each part. */
public final class JoinedColumns implements Matrix {

    private final Matrix[] parts;
    /** First column of each part, and the total. */
    private final int[] starts;
    private final Derivations derivations = new Derivations();

    JoinedColumns(List<Matrix> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing to join.");
        }
        this.parts = parts.toArray(Matrix[]::new);
        this.starts = new int[this.parts.length + 1];
        for (int p = 0; p < this.parts.length; p++) {
            if (this.parts[p].rows() != rows()) {
                throw new IllegalArgumentException(
                        "Cannot join " + this.parts[p].rows() + " rows to " + rows() + " rows.");
            }
            starts[p + 1] = Math.addExact(starts[p], this.parts[p].columns());
        }
    }

    /** The matrices, in order. */
    public List<Matrix> parts() {
        return List.of(parts);
    }

    /** First column of a part. */
    public int start(int part) {
        return starts[part];
    }

    @Override
    public Matrix selectRows(int[] rows) {
        return new JoinedColumns(Arrays.stream(parts).map(part -> part.selectRows(rows)).toList());
    }

    @Override
    public int rows() {
        return parts[0].rows();
    }

    @Override
    public int columns() {
        return starts[parts.length];
    }

    @Override
    public void column(int j, double[] out) {
        int part = partOf(j);
        parts[part].column(j - starts[part], out);
    }

    @Override
    public double get(int i, int j) {
        int part = partOf(j);
        return parts[part].get(i, j - starts[part]);
    }

    @Override
    public void gather(int j, int[] rows, double[] out) {
        int part = partOf(j);
        parts[part].gather(j - starts[part], rows, out);
    }

    private int partOf(int column) {
        if (column < 0 || column >= columns()) {
            throw new IndexOutOfBoundsException("Column " + column + " of a matrix of " + columns() + " columns.");
        }
        int found = Arrays.binarySearch(starts, column);
        int part = found >= 0 ? found : -found - 2;
        while (starts[part + 1] == column) {
            part++; // parts without columns start at the same number
        }
        return part;
    }

    @Override
    public <T> T derived(Object key, Supplier<T> compute) {
        return derivations.get(key, compute);
    }
}
