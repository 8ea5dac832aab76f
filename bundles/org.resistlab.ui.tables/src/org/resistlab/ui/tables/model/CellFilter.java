package org.resistlab.ui.tables.model;

import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/**
 * Accepts the cells of a column by an expression: {@code < 3}, {@code >= 2.5}, {@code = yes}, {@code != yes},
 * {@code 2 .. 5}, {@code missing}, {@code present}, or a text that the cell contains, whatever its case. A missing cell
 * is accepted by {@code missing} and {@code !=} alone.
 *
 * @param expression as the user has written it, without spaces around
 * @param operator what it asks for
 * @param low the number or text compared with; the lower end of a range
 * @param high the upper end of a range, else empty
 */
public record CellFilter(String expression, Operator operator, String low, String high) {

    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|!=|<>|==|≤|≥|≠|<|>|=)\\s*(.*)");
    private static final Pattern RANGE = Pattern.compile("(\\S+)\\s*\\.\\.\\s*(\\S+)");

    /** What a filter asks for. */
    public enum Operator {
        /** The text is part of the cell. */
        CONTAINS,
        /** The cell is this text or number. */
        EQUAL,
        /** The cell is another one, or missing. */
        NOT_EQUAL,
        /** The number is less. */
        LESS,
        /** The number is less or the same. */
        AT_MOST,
        /** The number is greater. */
        GREATER,
        /** The number is greater or the same. */
        AT_LEAST,
        /** The number lies between two, both included. */
        BETWEEN,
        /** The cell has no value. */
        MISSING,
        /** The cell has a value. */
        PRESENT
    }

    /**
     * Reads an expression.
     *
     * @return null where it is blank
     * @throws ProblemException if a number is expected and something else stands there
     */
    public static CellFilter parse(String text, ColumnKind kind) throws ProblemException {
        String expression = text.strip();
        switch (expression.toLowerCase(Locale.ROOT)) {
            case "" :
                return null;
            case "missing", "= missing", "=" :
                return new CellFilter(expression, Operator.MISSING, "", "");
            case "present", "!= missing", "!=" :
                return new CellFilter(expression, Operator.PRESENT, "", "");
            default :
                break;
        }
        Matcher range = RANGE.matcher(expression);
        if (kind == ColumnKind.NUMBER && range.matches()) {
            requireNumber(range.group(1), "before \"..\"");
            requireNumber(range.group(2), "after \"..\"");
            return new CellFilter(expression, Operator.BETWEEN, range.group(1), range.group(2));
        }
        Matcher comparison = COMPARISON.matcher(expression);
        if (!comparison.matches()) {
            return new CellFilter(expression, Operator.CONTAINS, expression.toLowerCase(Locale.ROOT), "");
        }
        Operator operator = operator(comparison.group(1));
        if (kind == ColumnKind.NUMBER || operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            requireNumber(comparison.group(2), "after \"" + comparison.group(1) + "\"");
        }
        return new CellFilter(expression, operator, comparison.group(2), "");
    }

    private static Operator operator(String sign) {
        return switch (sign) {
            case "<" -> Operator.LESS;
            case "<=", "≤" -> Operator.AT_MOST;
            case ">" -> Operator.GREATER;
            case ">=", "≥" -> Operator.AT_LEAST;
            case "!=", "<>", "≠" -> Operator.NOT_EQUAL;
            default -> Operator.EQUAL;
        };
    }

    private static void requireNumber(String text, String place) throws ProblemException {
        if (Double.isNaN(number(text))) {
            throw Problem.error("table.filter", "Expected a number " + place + ", found \"" + text + "\".",
                    "Write such as < 3, >= 2.5, = 1, 2 .. 5, missing, or a text that the cell contains.").toException();
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.replace('−', '-'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Those of the rows whose cell in a column is accepted, in their order. */
    int[] select(TableContent content, int column, int[] rows) {
        double[] values = content.values(column);
        List<String> levels = content.levels(column);
        DoublePredicate accepts = content.kind(column) == ColumnKind.NUMBER ? numbers() : codes(levels);
        return IntStream.of(rows).filter(row -> accepts.test(values[row])).toArray();
    }

    private DoublePredicate numbers() {
        double from = number(low);
        double to = number(high);
        return switch (operator) {
            case CONTAINS ->
                value -> !Double.isNaN(value) && Numerals.exact(value).toLowerCase(Locale.ROOT).contains(low);
            case EQUAL -> value -> value == from;
            case NOT_EQUAL -> value -> value != from;
            case LESS -> value -> value < from;
            case AT_MOST -> value -> value <= from;
            case GREATER -> value -> value > from;
            case AT_LEAST -> value -> value >= from;
            case BETWEEN -> value -> value >= from && value <= to;
            case MISSING -> Double::isNaN;
            case PRESENT -> value -> !Double.isNaN(value);
        };
    }

    /** The texts are tested once each. */
    private DoublePredicate codes(List<String> levels) {
        boolean[] accepted = new boolean[levels.size()];
        for (int code = 0; code < accepted.length; code++) {
            accepted[code] = accepts(levels.get(code));
        }
        boolean missing = operator == Operator.MISSING || operator == Operator.NOT_EQUAL;
        return value -> Double.isNaN(value) ? missing : accepted[(int) value];
    }

    private boolean accepts(String text) {
        return switch (operator) {
            case CONTAINS -> text.toLowerCase(Locale.ROOT).contains(low);
            case EQUAL -> text.equalsIgnoreCase(low);
            case NOT_EQUAL -> !text.equalsIgnoreCase(low);
            case MISSING -> false;
            case PRESENT -> true;
            default -> numbers().test(number(text));
        };
    }

    /** What can be written, for a tooltip. */
    public static List<String> examples(ColumnKind kind) {
        return kind == ColumnKind.NUMBER ? List.of("< 3", ">= 2.5", "= 1", "2 .. 5", "missing", "present")
                : List.of("part of a text", "= text", "!= text", "missing", "present");
    }
}
