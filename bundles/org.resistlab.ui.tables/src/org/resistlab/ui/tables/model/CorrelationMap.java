package org.resistlab.ui.tables.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.resistlab.numerics.linear.EigenDecomposition;
import org.resistlab.numerics.linear.SymmetricSolver;
import org.resistlab.numerics.statistics.Correlation;
import org.resistlab.numerics.statistics.Descriptive;

/**
 * Pearson correlations among some columns or samples of a table, over the pairs in which both have a value. What is
 * alike stands together: the order is that of the angles in the plane of the two largest eigenvectors (Friendly 2002,
 * <a href="https://doi.org/10.1198/000313002533">doi:10.1198/000313002533</a>).
 *
 * @param ofSamples whether samples are correlated, not columns
 * @param members the columns or rows of the table, in the order shown
 * @param values [member][member] in that order; NaN where there are fewer than two pairs or no variance
 */
public record CorrelationMap(boolean ofSamples, int[] members, double[][] values) {

    /**
     * Correlates the columns of the largest variance.
     *
     * @param most how many columns
     * @param cancelled asked at each column
     * @throws CancellationException if that says so
     */
    public static CorrelationMap ofColumns(TableContent content, int most, BooleanSupplier cancelled) {
        int[] columns = mostVariable(content, most, cancelled);
        double[][] values = IntStream.of(columns).mapToObj(content::values).toArray(double[][]::new);
        return ordered(false, columns, values, cancelled);
    }

    /**
     * Correlates samples over the standardised columns of the largest variance.
     *
     * @param rows which samples
     * @param mostColumns over how many columns
     * @param cancelled asked at each column
     * @throws CancellationException if that says so
     */
    public static CorrelationMap ofSamples(TableContent content, int[] rows, int mostColumns,
            BooleanSupplier cancelled) {
        int[] columns = mostVariable(content, mostColumns, cancelled);
        double[][] values = new double[rows.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            check(cancelled);
            double[] column = content.values(columns[j]);
            double mean = Descriptive.mean(column);
            double deviation = Descriptive.standardDeviation(column);
            for (int i = 0; i < rows.length; i++) {
                values[i][j] = (column[rows[i]] - mean) / deviation;
            }
        }
        return ordered(true, rows.clone(), values, cancelled);
    }

    /** The number columns that vary most, from the largest variance on; equals in the order of the table. */
    static int[] mostVariable(TableContent content, int most, BooleanSupplier cancelled) {
        double[] variance = new double[content.columns()];
        for (int column = 0; column < variance.length; column++) {
            check(cancelled);
            double of = content.kind(column) == ColumnKind.NUMBER ? Descriptive.variance(content.values(column)) : 0;
            variance[column] = Double.isFinite(of) ? of : 0;
        }
        return IntStream.range(0, variance.length).filter(column -> variance[column] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer column) -> variance[column]).reversed()).limit(most)
                .mapToInt(Integer::intValue).toArray();
    }

    private static CorrelationMap ordered(boolean ofSamples, int[] members, double[][] values,
            BooleanSupplier cancelled) {
        int n = members.length;
        double[][] correlations = new double[n][n];
        for (int i = 0; i < n; i++) {
            check(cancelled);
            for (int j = 0; j < i; j++) {
                correlations[i][j] = Correlation.pearson(values[i], values[j]);
                correlations[j][i] = correlations[i][j];
            }
            correlations[i][i] = 1;
        }
        int[] order = order(correlations);
        double[][] inOrder = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inOrder[i][j] = correlations[order[i]][order[j]];
            }
        }
        return new CorrelationMap(ofSamples, IntStream.of(order).map(place -> members[place]).toArray(), inOrder);
    }

    private static int[] order(double[][] correlations) {
        int n = correlations.length;
        if (n < 3) {
            return IntStream.range(0, n).toArray();
        }
        double[] flat = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flat[i * n + j] = Double.isNaN(correlations[i][j]) ? 0 : correlations[i][j];
            }
        }
        EigenDecomposition eigen = SymmetricSolver.eigen(n, flat);
        double[] angle = new double[n];
        for (int i = 0; i < n; i++) {
            angle[i] = Math.atan2(eigen.vector(1, i), eigen.vector(0, i));
        }
        Integer[] around = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> angle[i]))
                .toArray(Integer[]::new);
        int first = 0;
        double widest = -1;
        for (int k = 0; k < n; k++) {
            double gap = angle[around[k]] - angle[around[(k + n - 1) % n]] + (k == 0 ? 2 * Math.PI : 0);
            if (gap > widest) {
                widest = gap;
                first = k;
            }
        }
        int start = first;
        return IntStream.range(0, n).map(k -> around[(start + k) % n]).toArray();
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** Number of columns or samples. */
    public int size() {
        return members.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CorrelationMap that && ofSamples == that.ofSamples
                && Arrays.equals(members, that.members) && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(members) + Boolean.hashCode(ofSamples);
    }

    @Override
    public String toString() {
        return "correlations of " + size() + (ofSamples ? " samples" : " columns");
    }
}
