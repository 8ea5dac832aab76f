package org.resistlab.engine.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.engine.run.AtomicFiles;

/**
 * A {@link State} as a zip of one JSON document and its long arrays as NumPy files: the same state is the same bytes.
 */
public final class StateFile {

    private static final long MAXIMUM_BYTES = 4L << 30;

    private StateFile() {
    }

    /**
     * Writes a file beside and moves it into place.
     *
     * @param document name of the entry that holds all but the arrays
     * @param level compression, as {@link java.util.zip.Deflater} counts it
     */
    public static void write(Path file, String document, State state, int level) throws IOException {
        AtomicFiles.write(file, temporary -> {
            try (OutputStream out = Files.newOutputStream(temporary); ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(level);
                ByteArrayOutputStream json = new ByteArrayOutputStream();
                StateJson.write(state, json, new NpyEntries.Writer(zip));
                zip.putNextEntry(entry(document));
                json.writeTo(zip);
                zip.closeEntry();
            }
        });
    }

    /**
     * Reads what {@link #write} wrote, within limits that keep a foreign file from filling the memory.
     *
     * @throws IOException if the file is not such a zip, in words
     */
    public static State read(Path file, String document) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(document);
            if (entry == null) {
                throw new IOException("it holds no " + document);
            }
            try (InputStream in = new LimitedStream(zip.getInputStream(entry), MAXIMUM_BYTES)) {
                return StateJson.read(in, new NpyEntries.Reader(zip, MAXIMUM_BYTES));
            }
        }
    }

    /**
     * An entry with a fixed time, so that bytes depend neither on the clock nor on the time zone (a zip cannot say
     * January 1st).
     */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        return entry;
    }
}
