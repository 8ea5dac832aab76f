package org.resistlab.ui.tables.model;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** Numbers of tables in words. */
public final class Saying {

    private static final int MOST_CATEGORIES = 8;

    private Saying() {
    }

    /** "1 sample", "3 samples". */
    public static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /** "12 of 128 samples (9.4 %)". */
    public static String share(long part, long whole, String what) {
        String of = String.format(Locale.ROOT, "%,d of %s", part, count(whole, what));
        return whole == 0 ? of : of + String.format(Locale.ROOT, " (%.1f %%)", 100.0 * part / whole);
    }

    /**
     * The statistics of a column in lines.
     *
     * @param format how numbers are written
     */
    public static String statistics(ColumnStatistics statistics, DoubleFunction<String> format) {
        String counts = "n " + statistics.count() + ", missing " + statistics.missing();
        return switch (statistics) {
            case ColumnStatistics.Numbers numbers when numbers.count() == 0 -> counts;
            case ColumnStatistics.Numbers numbers -> counts + "\nmean " + format.apply(numbers.mean()) + ", SD "
                    + (Double.isNaN(numbers.standardDeviation()) ? "–" : format.apply(numbers.standardDeviation()))
                    + "\nmin " + format.apply(numbers.minimum()) + ", quartiles "
                    + format.apply(numbers.quartiles().get(1)) + " · " + format.apply(numbers.median()) + " · "
                    + format.apply(numbers.quartiles().get(3)) + ", max " + format.apply(numbers.maximum());
            case ColumnStatistics.Categories categories -> counts + "\n" + categories.categories().stream()
                    .limit(MOST_CATEGORIES).map(category -> category.name() + ": " + category.count())
                    .collect(Collectors.joining("\n"))
                    + (categories.categories().size() > MOST_CATEGORIES
                            ? "\n… " + count(categories.categories().size() - MOST_CATEGORIES, "other value") : "");
        };
    }
}
