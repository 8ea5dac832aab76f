package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.numerics.statistics.Moments;

/** What a column looks like. */
public sealed interface ColumnStatistics {

    /** Number of cells with a value. */
    int count();

    /** Number of cells without. */
    int missing();

    /**
     * Of numbers.
     *
     * @param count cells with a value
     * @param missing cells without
     * @param mean arithmetic mean; NaN where there is no value
     * @param standardDeviation divided by n − 1; NaN for fewer than two values
     * @param quartiles minimum, lower quartile, median, upper quartile and maximum by linear interpolation (type 7 of
     *        Hyndman and Fan, the default of R and NumPy); NaN where there is no value
     */
    record Numbers(int count, int missing, double mean, double standardDeviation, List<Double> quartiles)
            implements
                ColumnStatistics {

        /** Takes a copy. */
        public Numbers {
            quartiles = List.copyOf(quartiles);
        }

        /** The least value. */
        public double minimum() {
            return quartiles.get(0);
        }

        /** The value below which half of the others lie. */
        public double median() {
            return quartiles.get(2);
        }

        /** The greatest value. */
        public double maximum() {
            return quartiles.get(4);
        }
    }

    /**
     * Of texts.
     *
     * @param count cells with a value
     * @param missing cells without
     * @param categories each text with the number of its cells, the most frequent first
     */
    record Categories(int count, int missing, List<Category> categories) implements ColumnStatistics {

        /** Takes a copy. */
        public Categories {
            categories = List.copyOf(categories);
        }
    }

    /**
     * A text and the number of its cells.
     *
     * @param name the text
     * @param count number of cells
     */
    record Category(String name, int count) {
    }

    /** Reads a column and sums it up. */
    static ColumnStatistics of(TableContent content, int column) {
        double[] values = content.values(column);
        return content.kind(column) == ColumnKind.NUMBER ? numbers(values)
                : categories(values, content.levels(column));
    }

    /** Of numbers; NaN is missing. */
    static Numbers numbers(double[] values) {
        Moments moments = Descriptive.moments(values);
        double[] quartiles = Descriptive.quantiles(values, 0, 0.25, 0.5, 0.75, 1);
        return new Numbers(moments.count(), values.length - moments.count(), moments.mean(),
                Math.sqrt(moments.variance()), Arrays.stream(quartiles).boxed().toList());
    }

    private static Categories categories(double[] codes, List<String> levels) {
        int[] counts = new int[levels.size()];
        int missing = 0;
        for (double code : codes) {
            if (Double.isNaN(code)) {
                missing++;
            } else {
                counts[(int) code]++;
            }
        }
        List<Category> categories = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                categories.add(new Category(levels.get(code), counts[code]));
            }
        }
        categories.sort(Comparator.comparingInt(Category::count).reversed());
        return new Categories(codes.length - missing, missing, categories);
    }
}
