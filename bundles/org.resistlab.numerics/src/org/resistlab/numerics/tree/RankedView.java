package org.resistlab.numerics.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.resistlab.numerics.matrix.JoinedColumns;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * A matrix to grow trees on: its values, and the ranks of its columns taken from the stored matrices that it is a view
 * of ({@link ColumnRanks}), so that all folds share these. Safe for many threads.
 */
public final class RankedView {

    private final Matrix matrix;
    private final List<int[]> maps = new ArrayList<>();
    private final List<ColumnRanks> ranks = new ArrayList<>();
    /** For each column of the matrix: which ranks, which column of them, and which rows. */
    private final byte[] part;
    private final int[] column;
    private final byte[] map;
    private final int missing;

    private RankedView(Matrix matrix) {
        this.matrix = matrix;
        part = new byte[matrix.columns()];
        column = new int[matrix.columns()];
        map = new byte[matrix.columns()];
        if (matrix instanceof JoinedColumns joined && joined.parts().size() <= Byte.MAX_VALUE) {
            for (int p = 0; p < joined.parts().size(); p++) {
                add(joined.parts().get(p), joined.start(p));
            }
        } else {
            add(matrix, 0);
        }
        missing = ranks.stream().mapToInt(ColumnRanks::missing).max().orElseThrow();
    }

    /**
     * The view of a matrix, with all its columns ranked.
     *
     * @param forEach does some parts of work, at once where it can
     */
    public static RankedView of(Matrix matrix, BiConsumer<Integer, IntConsumer> forEach) {
        RankedView view = new RankedView(matrix);
        view.rank(forEach);
        return view;
    }

    /** A view of a view is one of the innermost matrix, as far as the scales between keep the order. */
    private void add(Matrix of, int start) {
        int[] rows = null;
        int[] columns = null;
        Matrix base = of;
        while (base instanceof ViewMatrix view && keepsOrder(view.scale())) {
            rows = compose(view.baseRows(), rows);
            columns = compose(view.baseColumns(), columns);
            base = view.base();
        }
        Arrays.fill(part, start, start + of.columns(), (byte) ranks.size());
        Arrays.fill(map, start, start + of.columns(), (byte) mapOf(rows == null ? identity(of.rows()) : rows));
        for (int j = 0; j < of.columns(); j++) {
            column[start + j] = columns == null ? j : columns[j];
        }
        ranks.add(ColumnRanks.of(base));
    }

    private static boolean keepsOrder(double[] scale) {
        return scale == null || Arrays.stream(scale).allMatch(unit -> unit > 0);
    }

    private static int[] compose(int[] of, int[] selected) {
        if (of == null || selected == null) {
            return of == null ? selected : of;
        }
        return Arrays.stream(selected).map(i -> of[i]).toArray();
    }

    private static int[] identity(int count) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private int mapOf(int[] rows) {
        for (int m = 0; m < maps.size(); m++) {
            if (Arrays.equals(maps.get(m), rows)) {
                return m;
            }
        }
        maps.add(rows);
        return maps.size() - 1;
    }

    private void rank(BiConsumer<Integer, IntConsumer> forEach) {
        for (int p = 0; p < ranks.size(); p++) {
            int wanted = p;
            ColumnRanks ofPart = ranks.get(p);
            int[] pending = ofPart.pending(columnsOf(wanted));
            forEach.accept(pending.length, i -> ofPart.rank(pending[i]));
        }
    }

    private int[] columnsOf(int wanted) {
        int[] columns = new int[column.length];
        int count = 0;
        for (int j = 0; j < column.length; j++) {
            if (part[j] == wanted) {
                columns[count++] = column[j];
            }
        }
        return Arrays.copyOf(columns, count);
    }

    /** The values. */
    public Matrix matrix() {
        return matrix;
    }

    public int rows() {
        return matrix.rows();
    }

    public int columns() {
        return column.length;
    }

    /** The rank of a missing value; all other ranks are below it. */
    public int missing() {
        return missing;
    }

    /** Rows to look up again and again, such as those of a node. */
    public Selection selection() {
        return new Selection();
    }

    /** Some rows, translated into those of each stored matrix. Belongs to one thread. */
    public final class Selection {

        private final int[][] translated = new int[maps.size()][rows()];
        private int count;

        private Selection() {
        }

        /** Selects {@code rows[from]} to {@code rows[to - 1]}. */
        public void select(int[] rows, int from, int to) {
            count = to - from;
            for (int m = 0; m < translated.length; m++) {
                int[] of = maps.get(m);
                int[] target = translated[m];
                for (int i = 0; i < count; i++) {
                    target[i] = of[rows[from + i]];
                }
            }
        }

        /**
         * The ranks of the selected rows.
         *
         * @param out receives one for each
         */
        public void ranks(int j, char[] out) {
            ColumnRanks source = ranks.get(part[j]);
            source.gather(column[j], translated[map[j]], count, out);
            if (source.missing() != missing) {
                for (int i = 0; i < count; i++) {
                    out[i] = out[i] == source.missing() ? (char) missing : out[i];
                }
            }
        }

        /**
         * The ranks of the selected rows in several columns, faster than one by one.
         *
         * @param columns of which the first {@code number} are asked for
         * @param out [columns], each receives one for each row
         */
        public void ranks(int[] columns, int number, char[][] out) {
            int k = 0;
            if (ranks.size() == 1) {
                int[] rows = translated[0];
                for (; k + 3 < number; k += 4) {
                    ranks.get(0).gather(column[columns[k]], column[columns[k + 1]], column[columns[k + 2]],
                            column[columns[k + 3]], rows, count, out[k], out[k + 1], out[k + 2], out[k + 3]);
                }
            }
            for (; k < number; k++) {
                ranks(columns[k], out[k]);
            }
        }
    }
}
