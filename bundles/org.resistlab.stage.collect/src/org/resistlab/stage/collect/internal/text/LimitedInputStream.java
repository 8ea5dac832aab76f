package org.resistlab.stage.collect.internal.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.resistlab.core.problem.Problem;

/** Refuses to give more bytes than a limit, so that a small file that unpacks without end is noticed. */
final class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long given;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] dropped = new byte[(int) Math.min(8192, Math.max(0, n))];
        return Math.max(0, read(dropped, 0, dropped.length));
    }

    private void count(int bytes) {
        given += bytes;
        if (given > limit) {
            throw new UnreadableException(Problem.error("reader.too-large",
                    "The file holds more than " + limit + " bytes of text.",
                    "If that is as it should be, raise the reader's option max-bytes."));
        }
    }
}
