package org.resistlab.ui.rows;

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
 */
public record Column<R>(String title, String hint, Function<R, Object> value, Function<R, String> text,
        boolean number) {

    /** A column of words. */
    public static <R> Column<R> words(String title, String hint, Function<R, String> text) {
        return new Column<>(title, hint, text::apply, text, false);
    }

    /** A column of numbers. */
    public static <R> Column<R> numbers(String title, String hint, Function<R, Double> value,
            Function<R, String> text) {
        return new Column<>(title, hint, value::apply, text, true);
    }
}
