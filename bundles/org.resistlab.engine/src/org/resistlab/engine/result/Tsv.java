package org.resistlab.engine.result;

import java.util.List;

/** Tab-separated text: numbers in full precision with a point, missing values empty. */
public final class Tsv {

    private final StringBuilder text = new StringBuilder();

    public Tsv(List<String> header) {
        row(header.toArray());
    }

    /** Adds a row; NaN and null are empty; tabs and line ends in texts become spaces. */
    public Tsv row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(cell(cells[i]));
        }
        text.append('\n');
        return this;
    }

    private static String cell(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> number.isNaN() ? "" : number(number);
            case Number number -> number.toString();
            default -> cell.toString().replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
