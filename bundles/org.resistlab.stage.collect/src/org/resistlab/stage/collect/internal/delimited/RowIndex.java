package org.resistlab.stage.collect.internal.delimited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.resistlab.core.execution.Execution;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.TextBytes;

/**
 * Where the rows of a text are, if no cell holds a line break: whoever reads a row finds an open quote there otherwise.
 * Empty lines are no rows.
 *
 * @param starts position of the first byte of each row
 * @param lengths number of bytes of each row, without the end of the line
 * @param lines 1-based line of each row, from the first one looked at
 */
record RowIndex(long[] starts, int[] lengths, int[] lines) {

    private static final int STEP = 8;
    /** A longer row is left to careful reading, which takes it in pieces. */
    private static final int LONGEST_ROW = 1 << 25;
    private static final long BYTES_OF_A_ROW = 8 + 4 + 4;

    int rows() {
        return starts.length;
    }

    /** The rows from one on. */
    RowIndex from(int row) {
        return row == 0 ? this
                : new RowIndex(Arrays.copyOfRange(starts, row, starts.length),
                        Arrays.copyOfRange(lengths, row, lengths.length), Arrays.copyOfRange(lines, row, lines.length));
    }

    /**
     * Finds the rows from a position on.
     *
     * @param budget takes the memory of the index into account
     */
    static RowIndex of(TextBytes bytes, long from, int scanBytes, TableBuilder budget, Execution execution)
            throws IOException {
        int parts = Math.toIntExact((bytes.size() - from + scanBytes - 1) / scanBytes);
        int[][] ends = new int[parts][];
        ConcurrentLinkedQueue<byte[]> buffers = new ConcurrentLinkedQueue<>();
        execution.forEach(parts, part -> {
            byte[] free = buffers.poll();
            byte[] buffer = free == null ? new byte[scanBytes] : free;
            long start = from + (long) part * scanBytes;
            ends[part] = newlines(bytes, start, buffer, (int) Math.min(scanBytes, bytes.size() - start));
            buffers.add(buffer);
        });
        long count = 1;
        for (int[] found : ends) {
            count += found.length;
        }
        budget.reserve(BYTES_OF_A_ROW * count);
        return rows(from, bytes.size(), scanBytes, ends, Math.toIntExact(count));
    }

    /** Twice the place of each newline in this part, and one more where a carriage return stands before it. */
    private static int[] newlines(TextBytes bytes, long start, byte[] buffer, int length) {
        boolean returnBefore;
        try {
            bytes.read(start, buffer, length);
            returnBefore = buffer[0] == '\n' && start > 0 && isReturn(bytes, start - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] found = new int[16];
        int count = 0;
        int i = 0;
        while (i < length) {
            if (i <= length - STEP && !mayHaveNewline(buffer, i)) {
                i += STEP;
            } else {
                int end = Math.min(length, i + STEP);
                for (; i < end; i++) {
                    if (buffer[i] == '\n') {
                        found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                        found[count++] = 2 * i + ((i == 0 ? returnBefore : buffer[i - 1] == '\r') ? 1 : 0);
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether one of the next bytes is a newline, or no ASCII character. */
    private static boolean mayHaveNewline(byte[] b, int i) {
        int signs = (b[i] ^ '\n') - 1 | (b[i + 1] ^ '\n') - 1 | (b[i + 2] ^ '\n') - 1 | (b[i + 3] ^ '\n') - 1
                | (b[i + 4] ^ '\n') - 1 | (b[i + 5] ^ '\n') - 1 | (b[i + 6] ^ '\n') - 1 | (b[i + 7] ^ '\n') - 1;
        return signs < 0;
    }

    private static boolean isReturn(TextBytes bytes, long at) throws IOException {
        byte[] one = new byte[1];
        bytes.read(at, one, 1);
        return one[0] == '\r';
    }

    private static RowIndex rows(long from, long size, int scanBytes, int[][] newlines, int most) {
        RowIndex index = new RowIndex(new long[most], new int[most], new int[most]);
        int count = 0;
        int line = 1;
        long start = from;
        for (int part = 0; part < newlines.length; part++) {
            for (int newline : newlines[part]) {
                long end = from + (long) part * scanBytes + (newline >> 1);
                count += index.put(count, start, end - (newline & 1), line++);
                start = end + 1;
            }
        }
        count += index.put(count, start, size, line);
        return new RowIndex(Arrays.copyOf(index.starts, count), Arrays.copyOf(index.lengths, count),
                Arrays.copyOf(index.lines, count));
    }

    /** Number of rows put: none where the line is empty. */
    private int put(int row, long start, long end, int line) {
        if (end - start > LONGEST_ROW) {
            throw new IrregularTextException("a very long row");
        }
        if (end <= start) {
            return 0;
        }
        starts[row] = start;
        lengths[row] = (int) (end - start);
        lines[row] = line;
        return 1;
    }
}
