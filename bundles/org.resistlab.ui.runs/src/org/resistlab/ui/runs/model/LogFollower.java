package org.resistlab.ui.runs.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the lines of a file that another process still writes. */
final class LogFollower implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[BUFFER];

    LogFollower(Path file, Consumer<String> lines) throws IOException {
        this.in = Files.newInputStream(file);
        this.lines = lines;
    }

    /** Gives on the lines that are whole by now. */
    void read() throws IOException {
        for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    give();
                } else {
                    line.write(buffer[i]);
                }
            }
        }
    }

    private void give() {
        lines.accept(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    /** Gives on a last line that was not ended. */
    @Override
    public void close() throws IOException {
        if (line.size() > 0) {
            give();
        }
        in.close();
    }
}
