package org.resistlab.stage.collect.internal.delimited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.ByteOrderMark;
import org.resistlab.stage.collect.internal.text.TextBytes;
import org.resistlab.stage.collect.internal.text.TextSource;

/**
 * Reads a wide table of numbers from many places of its text at once. Rows are found first, then blocks of rows are
 * parsed into numbers and turned into columns. Columns of words are kept as texts and take the careful way from there.
 * What could be meant in another way than line by line, cell by cell, is left to careful reading, and so is everything
 * that is wrong: this way has no messages.
 */
final class ParallelText {

    /** A packed text is expected to be at most so many times as long. */
    private static final int PACKING = 10;
    private static final int LONGEST_HEADER = 1 << 27;
    private static final long MOST_TEXTS = 1_000_000;
    private static final long BYTES_OF_A_NAME = 60;
    private static final long BYTES_OF_A_COLUMN = 120;

    private final TextSource source;
    private final Dialect dialect;
    private final CellSyntax syntax;
    private final TableBuilder table;
    private final int skippedRows;
    private final Portions portions;
    private final Execution execution;
    private List<String> header = List.of();
    private int headerLine;
    private int line;

    /**
     * @param table receives the columns; of no use where nothing is read
     * @param skippedRows number of rows below the header that are none of the table's
     */
    ParallelText(TextSource source, Dialect dialect, CellSyntax syntax, TableBuilder table, int skippedRows,
            Portions portions) {
        this.source = source;
        this.dialect = dialect;
        this.syntax = syntax;
        this.table = table;
        this.skippedRows = skippedRows;
        this.portions = portions;
        this.execution = source.execution();
        this.line = dialect.line();
    }

    /** Fills the table; empty where the text has to be read carefully. */
    Optional<Heading> read() throws IOException {
        if (Files.size(source.file()) < portions.leastBytes() / PACKING) {
            return Optional.empty();
        }
        try (TextBytes bytes = source.bytes()) {
            return bytes == null || bytes.size() < portions.leastBytes() ? Optional.empty()
                    : Optional.of(read(bytes));
        } catch (IrregularTextException | UncheckedIOException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // careful reading meets it again, and says what it means
        }
    }

    private Heading read(TextBytes bytes) throws IOException {
        long from = start(bytes);
        if (dialect.header()) {
            from = header(bytes, from);
        }
        RowIndex rows = RowIndex.of(bytes, from, portions.scanBytes(), table, execution);
        if (rows.rows() <= skippedRows) {
            throw new IrregularTextException("no rows");
        }
        int width = Heading.width(dialect, header, cells(bytes, rows, 0));
        for (int row = 1; row < skippedRows; row++) {
            if (cells(bytes, rows, row) != width) {
                throw new IrregularTextException("rows that differ in length");
            }
        }
        if (width < 2) {
            throw new IrregularTextException("one column");
        }
        fill(bytes, rows.from(skippedRows), width);
        return new Heading(header, headerLine, width);
    }

    /** Position of the header, behind the mark of byte order and the characters that are not the table's. */
    private long start(TextBytes bytes) throws IOException {
        byte[] first = head(bytes, 0, 3);
        ByteOrderMark mark = ByteOrderMark.of(first, StandardCharsets.UTF_8);
        if (mark.charset() != StandardCharsets.UTF_8) {
            throw new IrregularTextException("another encoding");
        }
        byte[] head = head(bytes, mark.length(), 4 * dialect.start());
        int at = 0;
        int characters = 0;
        while (characters < dialect.start() && at < head.length) {
            int b = head[at] & 0xff;
            int length = b < 0x80 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
            characters += length == 4 ? 2 : 1;
            at += length;
        }
        return (long) mark.length() + at;
    }

    private static byte[] head(TextBytes bytes, long from, int most) throws IOException {
        if (from > bytes.size()) {
            throw new IrregularTextException("a file that has become shorter");
        }
        byte[] head = new byte[(int) Math.min(most, bytes.size() - from)];
        bytes.read(from, head, head.length);
        return head;
    }

    /** Reads the header; where the first row begins. */
    private long header(TextBytes bytes, long from) throws IOException {
        int length = portions.scanBytes();
        while (true) {
            byte[] head = head(bytes, from, length);
            boolean whole = head.length == bytes.size() - from;
            int start = 0;
            while (start < head.length && (head[start] == '\n' || isReturn(head, start))) {
                line += head[start] == '\n' ? 1 : 0;
                start++;
            }
            int end = endOfHeader(head, start);
            if (end < head.length) {
                names(head, start, end);
                return from + end + 1;
            }
            if (whole || length >= LONGEST_HEADER) {
                throw new IrregularTextException("a header without end");
            }
            line = dialect.line();
            length *= 8;
        }
    }

    private static boolean isReturn(byte[] text, int at) {
        return text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    }

    /** The first newline that is not between quotes; the length of the text where there is none. */
    private int endOfHeader(byte[] text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length; i++) {
            if (text[i] == dialect.quote()) {
                quoted = !quoted;
            } else if (text[i] == '\n' && !quoted) {
                return i;
            }
        }
        return text.length;
    }

    private void names(byte[] head, int start, int end) {
        headerLine = line + 1;
        for (int i = start; i <= end; i++) {
            line += head[i] == '\n' ? 1 : 0;
            if (head[i] == '\r' && !isReturn(head, i)) {
                throw new IrregularTextException("a line that ends in a carriage return");
            }
        }
        int length = (head[end - 1] == '\r' ? end - 1 : end) - start;
        CellParser cells = new CellParser(dialect, syntax, new CellKinds(0));
        System.arraycopy(head, start, cells.buffer(length), 0, length);
        cells.row(0, length);
        List<String> names = new ArrayList<>();
        while (!cells.isAtEnd()) {
            String name = cells.name();
            table.reserve(BYTES_OF_A_NAME + name.length());
            names.add(name);
        }
        if (names.size() < 2 && names.getFirst().isBlank()) {
            throw new IrregularTextException("an empty header");
        }
        header = names;
    }

    private int cells(TextBytes bytes, RowIndex rows, int row) throws IOException {
        CellParser cells = new CellParser(dialect, syntax, new CellKinds(0));
        bytes.read(rows.starts()[row], cells.buffer(rows.lengths()[row]), rows.lengths()[row]);
        cells.row(0, rows.lengths()[row]);
        return cells.count();
    }

    private void fill(TextBytes bytes, RowIndex rows, int width) throws IOException {
        long numbers = 8L * rows.rows() * width;
        if (!table.hasRoom(numbers + BYTES_OF_A_COLUMN * width + bytes.held())) {
            throw new IrregularTextException("a table that may be too large");
        }
        table.reserve(numbers);
        CellKinds kinds = new CellKinds(width);
        RowBlocks blocks = new RowBlocks(bytes, rows, width, portions.blockRows(width),
                () -> new CellParser(dialect, syntax, kinds));
        blocks.markFirstRow();
        int[] words = kinds.withWords();
        requireFew(words, rows, width);
        double[][] columns = new double[width][];
        String[][] texts = new String[width][];
        blocks.numbersAndTexts(columns, texts, words, execution);
        int[] allWords = kinds.withWords();
        int[] late = IntStream.of(allWords).filter(column -> texts[column] == null).toArray();
        if (late.length > 0) {
            requireFew(allWords, rows, width);
            blocks.texts(texts, late, execution);
        }
        addTexts(texts, allWords, rows);
        if (table.needsSecondPass()) {
            table.startSecondPass();
            addTexts(texts, allWords, rows);
        }
        for (int j = 0; j < width; j++) {
            if (texts[j] == null) {
                table.numbers(j, columns[j], kinds.isBlank(j, columns[j]));
            }
        }
    }

    private static void requireFew(int[] words, RowIndex rows, int width) {
        if (words.length > 1 && (words.length > width / 2 || (long) words.length * rows.rows() > MOST_TEXTS)) {
            throw new IrregularTextException("mostly words");
        }
    }

    private void addTexts(String[][] texts, int[] columns, RowIndex rows) {
        for (int row = 0; row < rows.rows(); row++) {
            for (int column : columns) {
                table.cell(column, texts[column][row]);
            }
            table.endRow((int) Math.min(Integer.MAX_VALUE, (long) line + rows.lines()[row]));
        }
    }
}
