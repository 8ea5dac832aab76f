package org.resistlab.stage.collect.internal.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;

/**
 * Text on its way to a parser: asks for cancellation, refuses binary content and endless lines, and can mark the end of
 * the file with {@link #END} on a line of its own, by which a parser tells a quote that is never closed.
 */
public final class GuardedReader extends FilterReader {

    /** A character that no text holds. */
    public static final char END = '\0';

    private static final int LONGEST_LINE = 1 << 27;
    private static final String MARK = "\n" + END;

    private final Execution execution;
    private final boolean marksEnd;
    private int marked;
    private int lineLength;

    GuardedReader(Reader in, Execution execution, boolean marksEnd) {
        super(in);
        this.execution = execution;
        this.marksEnd = marksEnd;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        execution.checkCancelled();
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            return mark(buffer, offset, length);
        }
        check(buffer, offset, offset + read);
        return read;
    }

    private void check(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c == '\n' || c == '\r') {
                lineLength = 0;
            } else if (c == END) {
                throw new UnreadableException(Problem.error("reader.not-text",
                        "The file is not a text table: it holds binary data.",
                        "Name the reader of its format, or save it as a text table."));
            } else if (++lineLength > LONGEST_LINE) {
                throw new UnreadableException(Problem.error("reader.too-large",
                        "A line of the file has more than " + LONGEST_LINE + " characters.",
                        "Check that the file is a table; if it is, split it."));
            }
        }
    }

    private int mark(char[] buffer, int offset, int length) {
        int left = marksEnd ? MARK.length() - marked : 0;
        int count = Math.min(left, length);
        if (count == 0) {
            return -1;
        }
        MARK.getChars(marked, marked + count, buffer, offset);
        marked += count;
        return count;
    }

    /** Leaves out some characters, or all that are left. */
    public void skipFully(int characters) throws IOException {
        int left = characters;
        char[] dropped = new char[Math.min(8192, Math.max(1, left))];
        while (left > 0) {
            int read = read(dropped, 0, Math.min(left, dropped.length));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
