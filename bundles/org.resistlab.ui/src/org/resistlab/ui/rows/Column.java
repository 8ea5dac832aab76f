package org.resistlab.ui.rows;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> the rows
 * @param title what stands above it
 * @param hint what it means, in a sentence
 * @param value what rows are sorted by: a Double (NaN last), Integer or String
 * @param text what is shown
 * @param number whether it is set at the right
 * @param brief how it looks where there is no room for all columns; empty for as always
 */
public record Column<R>(String title, String hint, Function<R, Object> value, Function<R, String> text,
        boolean number, Optional<Brief<R>> brief) {

    /**
     * A column with less room.
     *
     * @param <R> the rows
     * @param title what stands above it; empty for a column that is left out
     * @param text what is shown
     */
    public record Brief<R>(String title, Function<R, String> text) {
    }

    /** A column that always looks the same. */
    public Column(String title, String hint, Function<R, Object> value, Function<R, String> text, boolean number) {
        this(title, hint, value, text, number, Optional.empty());
    }

    /** A column of words. */
    public static <R> Column<R> words(String title, String hint, Function<R, String> text) {
        return new Column<>(title, hint, text::apply, text, false);
    }

    /** A column of numbers. */
    public static <R> Column<R> numbers(String title, String hint, Function<R, Double> value,
            Function<R, String> text) {
        return new Column<>(title, hint, value::apply, text, true);
    }

    /** This column, with these words and texts where there is no room for all columns. */
    public Column<R> or(String briefTitle, Function<R, String> briefText) {
        return new Column<>(title, hint, value, text, number, Optional.of(new Brief<>(briefTitle, briefText)));
    }

    /** This column, left out where there is no room for all columns. */
    public Column<R> orNothing() {
        return or("", row -> "");
    }
}
