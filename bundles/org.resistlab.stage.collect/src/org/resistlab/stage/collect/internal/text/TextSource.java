package org.resistlab.stage.collect.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.resistlab.core.execution.Execution;

/**
 * A text file, packed by gzip or not (its first bytes say so, never its name).
 *
 * @param file where it is
 * @param maxBytes most bytes of text that are read
 * @param execution asked for cancellation
 */
public record TextSource(Path file, long maxBytes, Execution execution) {

    private static final int BUFFER = 1 << 16;

    /**
     * Opens the text at its first character, after any byte order mark.
     *
     * @param charset the encoding; a UTF-16 byte order mark overrules it
     * @param marksEnd whether the text ends with a line that is {@link GuardedReader#END}
     */
    public GuardedReader open(Charset charset, boolean marksEnd) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            InputStream bytes = unpacked(new BufferedInputStream(in, BUFFER));
            PushbackInputStream text = new PushbackInputStream(new LimitedInputStream(bytes, maxBytes), 3);
            byte[] start = text.readNBytes(3);
            ByteOrderMark mark = ByteOrderMark.of(start, charset);
            text.unread(start, mark.length(), start.length - mark.length());
            return new GuardedReader(new InputStreamReader(text, decoder(mark.charset())), execution, marksEnd);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    private static CharsetDecoder decoder(Charset charset) {
        // the five bytes that Windows-1252 leaves undefined are no reason to refuse a file
        CodingErrorAction unmappable = charset.newEncoder().maxBytesPerChar() > 1 ? CodingErrorAction.REPORT
                : CodingErrorAction.REPLACE;
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(unmappable);
    }

    /**
     * The bytes of the text as they are, any byte order mark included.
     *
     * @return null if there are more than {@link #maxBytes}, or more than can be held where the file is packed
     */
    public TextBytes bytes() throws IOException {
        return TextBytes.open(this);
    }

    /** The first characters of the text. */
    public String head(Charset charset, int most) throws IOException {
        char[] head = new char[most];
        int length = 0;
        try (GuardedReader reader = open(charset, false)) {
            int read;
            while (length < most && (read = reader.read(head, length, most - length)) >= 0) {
                length += read;
            }
        }
        return new String(head, 0, length);
    }
}
