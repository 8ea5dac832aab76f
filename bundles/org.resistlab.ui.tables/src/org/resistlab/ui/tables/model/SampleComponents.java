package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.resistlab.numerics.linear.PrincipalComponents;

/**
 * The first principal components of a table's standardised number columns, to see which samples are alike. For looking
 * only: nothing of it goes into a model.
 *
 * @param scores [component][sample]
 * @param varianceRatio share of the variance that each component has
 * @param used how many columns it was computed of
 * @param leftOut how many columns were left out: texts, constant ones, or beyond the most variable ones
 * @param filled how many missing cells were filled with the column's mean
 * @param strongest for each component the columns with the largest loadings, the strongest first
 */
public record SampleComponents(double[][] scores, double[] varianceRatio, int used, int leftOut, long filled,
        List<List<Loading>> strongest) {

    /** With more samples and more columns than this only so many columns are used. */
    static final int MOST = 2000;

    private static final int STRONGEST = 5;

    /**
     * The weight of a column in a component.
     *
     * @param column column of the table
     * @param loading its loading
     */
    public record Loading(int column, double loading) {
    }

    /**
     * Computes them. Takes samples² · columns operations, or columns² · samples where those are fewer.
     *
     * @param components how many are wanted; there are fewer where the data have fewer directions
     * @param cancelled asked at each column
     * @return without components where fewer than two samples or columns vary
     */
    public static SampleComponents of(TableContent content, int components, BooleanSupplier cancelled) {
        StandardizedColumns all = StandardizedColumns.of(content, cancelled);
        StandardizedColumns x = content.rows() > MOST ? all.mostVariable(MOST) : all;
        if (x.rows() < 2 || x.columns() < 2) {
            return new SampleComponents(new double[0][], new double[0], x.columns(),
                    content.columns() - x.columns(), 0, List.of());
        }
        PrincipalComponents found = PrincipalComponents.fit(x, components);
        return new SampleComponents(found.transform(x).values(), found.varianceRatio(), x.columns(),
                content.columns() - x.columns(), missing(content, x),
                Arrays.stream(found.loadings()).map(loading -> strongest(loading, x)).toList());
    }

    private static long missing(TableContent content, StandardizedColumns x) {
        return IntStream.range(0, x.columns())
                .mapToLong(j -> Arrays.stream(content.values(x.source(j))).filter(Double::isNaN).count()).sum();
    }

    private static List<Loading> strongest(double[] loading, StandardizedColumns x) {
        return IntStream.range(0, loading.length).boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> Math.abs(loading[j])).reversed()).limit(STRONGEST)
                .map(j -> new Loading(x.source(j), loading[j])).toList();
    }

    /** Number of components. */
    public int components() {
        return scores.length;
    }

    /** Name of an axis with its share of the variance: {@code PC1 (21.4 %)}. */
    public String axis(int component) {
        return String.format(Locale.ROOT, "PC%d (%.1f %%)", component + 1, 100 * varianceRatio[component]);
    }

    /** What was computed of what, in sentences. */
    public String caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Principal components of " + used + " standardised columns.");
        if (leftOut > 0) {
            sentences.add(leftOut + " columns were left out: texts, constant, or not among the " + MOST
                    + " most variable.");
        }
        sentences.add(filled == 0 ? "No cell is missing."
                : filled + " missing cells were filled with the column's mean, which draws samples with many of them "
                        + "to the middle.");
        return String.join(" ", sentences);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleComponents that && Arrays.deepEquals(scores, that.scores)
                && Arrays.equals(varianceRatio, that.varianceRatio) && used == that.used && leftOut == that.leftOut
                && filled == that.filled && strongest.equals(that.strongest);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(scores);
    }

    @Override
    public String toString() {
        return components() + " components of " + used + " columns";
    }
}
