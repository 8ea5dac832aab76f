package org.resistlab.stage.collect.internal.delimited;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.table.NumberBytes;

/**
 * Reads the cells of a row from bytes in UTF-8. Numbers go straight into an array; what is no plain number is
 * understood by the same code as in careful reading, and what that might take in another way is
 * {@linkplain IrregularTextException irregular}. For one thread at a time.
 */
final class CellParser {

    private static final int NONE = 256;
    /** Bytes behind the end of a row that may be looked at. */
    private static final int MARGIN = 4;
    private static final int LONGEST_CELL = 1 << 20;

    private final int separator;
    private final int quote;
    private final CellSyntax syntax;
    private final NumberBytes numbers;
    private final CellKinds kinds;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] text = new byte[0];
    private boolean breaksAllowed;
    private int end;
    private int at;
    private char[] cell = new char[64];
    private int cellLength;

    /** @param kinds where is noted which columns hold what */
    CellParser(Dialect dialect, CellSyntax syntax, CellKinds kinds) {
        this.separator = dialect.separator();
        this.quote = dialect.quote() == Dialect.NO_QUOTE ? NONE : dialect.quote();
        this.syntax = syntax;
        this.numbers = new NumberBytes(syntax, separator, quote);
        this.kinds = kinds;
    }

    /** Room for so many bytes, to be filled by the caller. */
    byte[] buffer(int length) {
        if (text.length < length + MARGIN) {
            text = new byte[Math.max(length + MARGIN, text.length + (text.length >> 1))];
        }
        return text;
    }

    /** Goes to the first cell of a row. */
    void row(int from, int length) {
        at = from;
        end = from + length;
        text[end] = (byte) separator; // in place of the end of the line: each cell then ends in a separator
    }

    /** Whether all cells of the row have been taken. */
    boolean isAtEnd() {
        return at > end;
    }

    void requireEnd() {
        if (at <= end) {
            throw new IrregularTextException("more cells than in the first row");
        }
    }

    private void requireCell() {
        if (at > end) {
            throw new IrregularTextException("fewer cells than in the first row");
        }
    }

    /**
     * Takes the next cells of the row as numbers.
     *
     * @param from their first column
     * @param to the column after their last one
     * @param values receives a number for each, NaN where missing or none
     * @param offset place of column 0 in it
     */
    void numbers(int from, int to, double[] values, int offset) {
        for (int column = from; column < to; column++) {
            requireCell();
            double value = numbers.parse(text, at);
            if (numbers.next() >= 0) {
                at = numbers.next();
            } else {
                value = other(column);
            }
            values[offset + column] = value;
        }
    }

    /** Takes a cell that is no plain number. */
    private double other(int column) {
        if (text[at] == separator) {
            at++;
            return Double.NaN;
        }
        locate();
        int from = 0;
        while (from < cellLength && CellSyntax.isBlank(cell[from])) {
            from++;
        }
        int to = cellLength;
        while (to > from && CellSyntax.isBlank(cell[to - 1])) {
            to--;
        }
        if (from == to) {
            return Double.NaN;
        }
        kinds.markContent(column);
        double value = syntax.number(cell, from, to - from);
        if (Double.isNaN(value) && !syntax.isMissing(cell, from, to - from)) {
            kinds.markWord(column);
        }
        return value;
    }

    /** Takes the next cell as it stands in the file, without its quotes. */
    String text() {
        requireCell();
        locate();
        return new String(cell, 0, cellLength);
    }

    /** Takes the next cell of a header, in which a quoted one may hold line breaks. */
    String name() {
        breaksAllowed = true;
        try {
            return text();
        } finally {
            breaksAllowed = false;
        }
    }

    /** Leaves out cells. */
    void skip(int cells) {
        for (int i = 0; i < cells; i++) {
            requireCell();
            if (text[at] == quote) {
                locate();
            } else {
                while (text[at] != separator) {
                    at++;
                }
                at++;
            }
        }
    }

    /** Number of cells from here on. */
    int count() {
        int count = 0;
        while (!isAtEnd()) {
            skip(1);
            count++;
        }
        return count;
    }

    /** Takes the characters of the next cell. */
    private void locate() {
        if (text[at] == quote) {
            locateQuoted();
            return;
        }
        int from = at;
        while (text[at] != separator) {
            at++;
        }
        decode(from, at, false);
        at++;
    }

    private void locateQuoted() {
        int from = at + 1;
        int to = from;
        boolean doubled = false;
        while (true) {
            while (to < end && text[to] != quote) {
                to++;
            }
            if (to >= end) {
                throw new IrregularTextException("a quote without end, or a cell with a line break");
            }
            if (text[to + 1] == separator) {
                break;
            }
            if (to + 1 >= end || text[to + 1] != quote) {
                throw new IrregularTextException("text behind a closing quote");
            }
            doubled = true;
            to += 2;
        }
        decode(from, to, true);
        if (doubled) {
            halveQuotes();
        }
        at = to + 2;
    }

    private void halveQuotes() {
        int length = 0;
        for (int i = 0; i < cellLength; i++) {
            cell[length++] = cell[i];
            if (cell[i] == quote) {
                i++;
            }
        }
        cellLength = length;
    }

    private void decode(int from, int to, boolean quoted) {
        if (to - from > LONGEST_CELL) {
            throw new IrregularTextException("a very long cell");
        }
        if (cell.length < to - from) {
            cell = new char[Math.max(to - from, 2 * cell.length)];
        }
        int bits = 0;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            bits |= b;
            boolean odd = b == 0 || b == '\r' && !(quoted && breaksAllowed) || b == quote && !quoted;
            if (odd) {
                throw new IrregularTextException("a quote, a line break or a zero byte inside a cell");
            }
            cell[i - from] = (char) b;
        }
        cellLength = to - from;
        if (bits < 0) {
            decodeUtf8(from, to);
        }
    }

    private void decodeUtf8(int from, int to) {
        try {
            CharBuffer decoded = decoder.decode(ByteBuffer.wrap(text, from, to - from));
            cellLength = decoded.remaining();
            decoded.get(cell, 0, cellLength);
        } catch (CharacterCodingException e) {
            throw new IrregularTextException("bytes that are not UTF-8");
        }
    }
}
