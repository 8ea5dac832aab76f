package org.resistlab.ui.tables.model;

/** Numbers as text that reads back as the same number. */
final class Numerals {

    private static final double WHOLE = 1e15;

    private Numerals() {
    }

    /** The shortest text of a number; whole numbers without a point. */
    static String exact(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE ? Long.toString((long) value)
                : Double.toString(value);
    }
}
