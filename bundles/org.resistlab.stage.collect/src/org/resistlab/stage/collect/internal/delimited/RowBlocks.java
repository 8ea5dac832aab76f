package org.resistlab.stage.collect.internal.delimited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.resistlab.core.execution.Execution;
import org.resistlab.stage.collect.internal.text.TextBytes;

/** Turns rows into columns, block by block: a block's numbers fit into a processor's cache while they are turned. */
final class RowBlocks {

    private static final int TILE = 8;
    private static final int[] NO_COLUMNS = {};
    private static final long LARGEST_BLOCK = 1L << 28;

    private final TextBytes bytes;
    private final RowIndex rows;
    private final int width;
    private final int blockRows;
    private final Supplier<CellParser> parsers;
    private final ConcurrentLinkedQueue<Scratch> free = new ConcurrentLinkedQueue<>();

    /** What a thread works with. */
    private record Scratch(CellParser cells, double[] numbers) {
    }

    /** @param parsers makes a parser for each thread */
    RowBlocks(TextBytes bytes, RowIndex rows, int width, int blockRows, Supplier<CellParser> parsers) {
        this.bytes = bytes;
        this.rows = rows;
        this.width = width;
        this.blockRows = blockRows;
        this.parsers = parsers;
    }

    /** Reads the first row alone, so that its words are noted. */
    void markFirstRow() {
        Scratch scratch = new Scratch(parsers.get(), new double[width]);
        load(scratch.cells, 0, 1);
        takeRow(scratch, 0, 0, NO_COLUMNS, null, true);
    }

    /**
     * Reads all cells.
     *
     * @param columns receives the numbers of each column, NaN where a cell is none; those of words are left out
     * @param texts receives the cells of each column of words as they stand in the file
     * @param words columns of words, in order
     */
    void numbersAndTexts(double[][] columns, String[][] texts, int[] words, Execution execution) {
        addColumns(texts, words);
        int strip = TILE * TILE;
        execution.forEach((width + strip - 1) / strip, part -> {
            for (int j = part * strip; j < Math.min(width, (part + 1) * strip); j++) {
                columns[j] = texts[j] == null ? new double[rows.rows()] : null;
            }
        });
        takeAll(columns, texts, words, execution);
    }

    /** Reads the cells of some columns only, as texts. */
    void texts(String[][] texts, int[] words, Execution execution) {
        addColumns(texts, words);
        takeAll(null, texts, words, execution);
    }

    private void addColumns(String[][] texts, int[] words) {
        for (int column : words) {
            texts[column] = new String[rows.rows()];
        }
    }

    private void takeAll(double[][] columns, String[][] texts, int[] words, Execution execution) {
        execution.forEach((rows.rows() + blockRows - 1) / blockRows, block -> {
            Scratch used = free.poll();
            Scratch scratch = used != null ? used : new Scratch(parsers.get(), new double[blockRows * width]);
            int first = block * blockRows;
            int count = Math.min(blockRows, rows.rows() - first);
            load(scratch.cells, first, count);
            for (int i = 0; i < count; i++) {
                takeRow(scratch, first, i, words, texts, columns != null);
            }
            if (columns != null) {
                turn(scratch.numbers, first, count, columns);
            }
            free.add(scratch);
        });
    }

    private void load(CellParser cells, int first, int count) {
        int last = first + count - 1;
        long length = rows.starts()[last] + rows.lengths()[last] - rows.starts()[first];
        if (length > LARGEST_BLOCK) {
            throw new IrregularTextException("very long rows");
        }
        try {
            bytes.read(rows.starts()[first], cells.buffer((int) length), (int) length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeRow(Scratch scratch, int first, int i, int[] words, String[][] texts, boolean numbers) {
        CellParser cells = scratch.cells;
        int row = first + i;
        cells.row((int) (rows.starts()[row] - rows.starts()[first]), rows.lengths()[row]);
        int column = 0;
        for (int word : words) {
            if (numbers) {
                cells.numbers(column, word, scratch.numbers, i * width);
            } else {
                cells.skip(word - column);
            }
            texts[word][row] = cells.text();
            column = word + 1;
        }
        if (numbers) {
            cells.numbers(column, width, scratch.numbers, i * width);
            cells.requireEnd();
        }
    }

    /** Moves rows of numbers into columns, a few columns at a time. */
    private void turn(double[] numbers, int first, int count, double[][] columns) {
        for (int from = 0; from < width; from += TILE) {
            int to = Math.min(width, from + TILE);
            for (int j = from; j < to; j++) {
                double[] column = columns[j];
                for (int i = 0; column != null && i < count; i++) {
                    column[first + i] = numbers[i * width + j];
                }
            }
        }
    }
}
