package org.resistlab.numerics.linear;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * Products with a matrix of samples × features that may be a view: blocks of its columns are gathered, shifted and
 * scaled into a scratch panel that stays in the cache, and multiplied there, so that a fold is never copied as a whole.
 * Sparse matrices are multiplied by what they store. A missing value (NaN) makes every sum NaN that it is part of. The
 * order of summation depends on the shapes alone: the same bytes on any number of threads.
 */
public final class Products {

    /** Inner products are summed in at most so many parts, which may be computed at once. */
    private static final int PARTS = 8;
    /** Fewest columns of such a part. */
    private static final int LEAST = 2048;

    private Products() {
    }

    /** Key of the inner products among the samples of a matrix. */
    private record Inner(boolean centered) {
    }

    /** Key of the inner products with the samples of another matrix, by identity; does not keep that matrix alive. */
    private static final class Other {

        private final WeakReference<Matrix> matrix;
        private final int hash;

        Other(Matrix matrix) {
            this.matrix = new WeakReference<>(matrix);
            this.hash = System.identityHashCode(matrix);
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Other that && matrix.get() != null && that.matrix.refersTo(
                    matrix.get());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * Inner products between the samples, rows × rows, row-major and symmetric. Computed once for a matrix and kept
     * with it: not to be changed. Takes rows² · columns operations.
     */
    public static double[] gram(Matrix x) {
        return gram(x, ForEach.IN_ORDER);
    }

    /** As {@link #gram(Matrix)}, with parts that may run at once; the same bytes. */
    public static double[] gram(Matrix x, ForEach threads) {
        return x.derived(new Inner(false), () -> inner(Blas.get(), x, false, threads));
    }

    /** Inner products between the samples less the mean sample, as {@link #gram(Matrix)}. */
    public static double[] centeredGram(Matrix x) {
        return centeredGram(x, ForEach.IN_ORDER);
    }

    /** As {@link #centeredGram(Matrix)}, with parts that may run at once; the same bytes. */
    public static double[] centeredGram(Matrix x, ForEach threads) {
        return x.derived(new Inner(true), () -> inner(Blas.get(), x, true, threads));
    }

    /**
     * Inner products between the samples of two matrices of the same columns, rows of a × rows of b, row-major.
     * Computed once for a pair and kept with {@code a}: not to be changed.
     *
     * @throws IllegalArgumentException if the columns differ in number
     */
    public static double[] cross(Matrix a, Matrix b) {
        requireSameColumns(a, b);
        return a.derived(new Other(b), () -> between(Blas.get(), a, b));
    }

    /** Key under which a matrix keeps that its inner products are prepared. */
    private record Prepared() {
    }

    /**
     * Computes {@link #gram(Matrix)} of each fold and {@link #cross} with its held-out samples, for all folds that are
     * views of one base in a single pass over it: a part of the columns is multiplied for every fold while it is in the
     * cache. The same bytes as without; nothing is done where it would not help.
     *
     * @param folds training samples of each fold
     * @param heldOut held-out samples of each fold, shifted and scaled as the training samples
     * @return whether they are prepared
     */
    public static boolean prepare(List<Matrix> folds, List<Matrix> heldOut, ForEach threads) {
        Matrix base = ViewMatrix.of(folds.get(0)).base();
        for (int f = 0; f < folds.size(); f++) {
            Matrix fold = folds.get(f);
            boolean helps = ViewMatrix.of(fold).base() == base && !SparseColumns.are(fold)
                    && fold.columns() == folds.get(0).columns() && heldOut.get(f).columns() == fold.columns()
                    && partWidth(fold.rows(), fold.columns()) % blockWidth(heldOut.get(f), fold) == 0;
            if (!helps) {
                return false;
            }
        }
        return folds.get(0).derived(new Prepared(), () -> {
            new FoldProducts(Blas.get(), folds, heldOut).compute(threads);
            return true;
        });
    }

    /** All folds' inner products, part by part of the columns. */
    private record FoldProducts(Blas blas, List<Matrix> folds, List<Matrix> heldOut) {

        void compute(ForEach threads) {
            int columns = folds.get(0).columns();
            double[][] grams = new double[folds.size()][];
            double[][] crosses = new double[folds.size()][];
            // the widths differ with the number of samples, but a part is one of each fold's own parts
            int[] widths = folds.stream().mapToInt(fold -> partWidth(fold.rows(), columns)).toArray();
            int most = Arrays.stream(widths).map(width -> (columns + width - 1) / width).max().orElse(0);
            for (int part = 0; part < most; part++) {
                int number = part;
                threads.forEach(folds.size(), f -> {
                    int from = number * widths[f];
                    if (from < columns) {
                        add(f, from, Math.min(widths[f], columns - from), grams, crosses);
                    }
                });
            }
            for (int f = 0; f < grams.length; f++) {
                double[] gram = grams[f];
                double[] cross = crosses[f];
                mirror(folds.get(f).rows(), gram);
                folds.get(f).derived(new Inner(false), () -> gram);
                heldOut.get(f).derived(new Other(folds.get(f)), () -> cross);
            }
        }

        private void add(int f, int from, int count, double[][] grams, double[][] crosses) {
            double[] sum = inner(blas, folds.get(f), false, from, count);
            if (grams[f] == null) {
                grams[f] = sum;
                crosses[f] = new double[Math.multiplyExact(heldOut.get(f).rows(), folds.get(f).rows())];
            } else {
                blas.axpy(sum.length, 1, sum, 0, grams[f], 0);
            }
            addBetween(blas, heldOut.get(f), folds.get(f), from, from + count, crosses[f]);
        }
    }

    static void requireSameColumns(Matrix a, Matrix b) {
        if (a.columns() != b.columns()) {
            throw new IllegalArgumentException(a.columns() + " and " + b.columns() + " columns.");
        }
    }

    static double[] inner(Blas blas, Matrix x, boolean centered, ForEach threads) {
        int n = x.rows();
        int columns = partWidth(n, x.columns());
        int parts = Math.max(1, (x.columns() + columns - 1) / columns);
        double[][] sums = new double[parts][];
        threads.forEach(parts, part -> {
            int from = part * columns;
            sums[part] = inner(blas, x, centered, from, Math.min(columns, x.columns() - from));
        });
        double[] total = sums[0];
        for (int part = 1; part < parts; part++) {
            blas.axpy(total.length, 1, sums[part], 0, total, 0);
        }
        mirror(n, total);
        return total;
    }

    private static int partWidth(int samples, int columns) {
        int width = Panel.width(samples);
        int least = Math.max(LEAST, (columns + PARTS - 1) / PARTS);
        return (least + width - 1) / width * width;
    }

    /** The lower triangle of the inner products over some columns. */
    private static double[] inner(Blas blas, Matrix x, boolean centered, int from, int count) {
        int n = x.rows();
        double[] sum = new double[Math.multiplyExact(n, n)];
        if (!centered && SparseColumns.are(x)) {
            if (new SparseColumns(x).addInner(from, from + count, sum)) {
                return sum;
            }
            Arrays.fill(sum, 0);
        }
        Panel panel = new Panel(x);
        int width = Panel.width(n);
        for (int j = 0; j < count; j += width) {
            int block = Math.min(width, count - j);
            if (centered) {
                panel.readCentered(from + j, block);
            } else {
                panel.read(from + j, block);
            }
            blas.syrk(true, n, block, 1, panel.values(), 0, Math.max(1, n), 1, sum, 0, Math.max(1, n));
        }
        return sum;
    }

    /** Copies the lower triangle to the upper one. */
    static void mirror(int n, double[] a) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[j * n + i] = a[i * n + j];
            }
        }
    }

    static double[] between(Blas blas, Matrix a, Matrix b) {
        double[] sum = new double[Math.multiplyExact(a.rows(), b.rows())];
        if (SparseColumns.are(a) && SparseColumns.are(b)) {
            if (new SparseColumns(a).addBetween(new SparseColumns(b), sum)) {
                return sum;
            }
            Arrays.fill(sum, 0);
        }
        addBetween(blas, a, b, 0, a.columns(), sum);
        return sum;
    }

    /** Columns of a block of the products between two matrices. */
    private static int blockWidth(Matrix a, Matrix b) {
        return Math.min(Panel.width(a.rows()), Panel.width(b.rows()));
    }

    private static void addBetween(Blas blas, Matrix a, Matrix b, int from, int to, double[] sum) {
        Panel left = new Panel(a);
        Panel right = new Panel(b);
        int width = blockWidth(a, b);
        for (int j = from; j < to; j += width) {
            int block = Math.min(width, to - j);
            left.read(j, block);
            right.read(j, block);
            blas.gemm(true, false, a.rows(), b.rows(), block, 1, left.values(), 0, Math.max(1, a.rows()),
                    right.values(), 0, Math.max(1, b.rows()), 1, sum, 0, Math.max(1, b.rows()));
        }
    }

    /**
     * X · w.
     *
     * @param w one value a column
     * @return one value a row
     */
    public static double[] multiply(Matrix x, double[] w) {
        return multiply(x, new double[][] {w})[0];
    }

    /**
     * X · W.
     *
     * @param w [q][columns]: each column of W is an array
     * @return [q][rows]: each column of X · W is an array
     */
    public static double[][] multiply(Matrix x, double[][] w) {
        requireLength(w, x.columns(), "columns");
        int n = x.rows();
        int q = w.length;
        double[][] sparse = new double[q][n];
        if (SparseColumns.are(x) && new SparseColumns(x).addMultiplied(w, sparse)) {
            return sparse;
        }
        double[] sum = new double[Math.multiplyExact(q, n)];
        Panel panel = new Panel(x);
        int width = Panel.width(n);
        double[] weights = new double[q * Math.min(width, x.columns())];
        for (int j = 0; j < x.columns(); j += width) {
            int block = Math.min(width, x.columns() - j);
            panel.read(j, block);
            for (int r = 0; r < q; r++) {
                System.arraycopy(w[r], j, weights, r * block, block);
            }
            if (q == 1) {
                Blas.get().gemv(true, block, n, 1, panel.values(), 0, Math.max(1, n), weights, 0, 1, sum, 0);
            } else {
                Blas.get().gemm(false, false, q, n, block, 1, weights, 0, block, panel.values(), 0, Math.max(1, n), 1,
                        sum, 0, Math.max(1, n));
            }
        }
        return split(sum, q, n);
    }

    /**
     * Xᵀ · a.
     *
     * @param a one value a row
     * @return one value a column
     */
    public static double[] transposeMultiply(Matrix x, double[] a) {
        return transposeMultiply(x, new double[][] {a})[0];
    }

    /**
     * Xᵀ · A.
     *
     * @param a [q][rows]: each column of A is an array
     * @return [q][columns]: each column of Xᵀ · A is an array
     */
    public static double[][] transposeMultiply(Matrix x, double[][] a) {
        requireLength(a, x.rows(), "rows");
        int n = x.rows();
        int q = a.length;
        double[] flat = new double[Math.multiplyExact(q, n)];
        for (int r = 0; r < q; r++) {
            System.arraycopy(a[r], 0, flat, r * n, n);
        }
        double[][] products = new double[q][x.columns()];
        if (SparseColumns.are(x) && finite(flat) && new SparseColumns(x).addTransposeMultiplied(a, products)) {
            return products;
        }
        Panel panel = new Panel(x);
        int width = Panel.width(n);
        double[] block = new double[q * Math.min(width, x.columns())];
        for (int j = 0; j < x.columns(); j += width) {
            int count = Math.min(width, x.columns() - j);
            panel.read(j, count);
            if (q == 1) {
                Blas.get().gemv(false, count, n, 1, panel.values(), 0, Math.max(1, n), flat, 0, 0, block, 0);
            } else {
                Blas.get().gemm(false, true, q, count, n, 1, flat, 0, Math.max(1, n), panel.values(), 0,
                        Math.max(1, n), 0, block, 0, count);
            }
            for (int r = 0; r < q; r++) {
                System.arraycopy(block, r * count, products[r], j, count);
            }
        }
        return products;
    }

    private static void requireLength(double[][] arrays, int length, String what) {
        for (double[] array : arrays) {
            if (array.length != length) {
                throw new IllegalArgumentException(array.length + " values for " + length + " " + what + ".");
            }
        }
    }

    private static boolean finite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static double[][] split(double[] flat, int count, int length) {
        double[][] parts = new double[count][length];
        for (int r = 0; r < count; r++) {
            System.arraycopy(flat, r * length, parts[r], 0, length);
        }
        return parts;
    }
}
