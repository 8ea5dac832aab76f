package org.resistlab.ui.results.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a run's diary {@code run.jsonl}: each time only what has been added is read. */
public final class RunDiaryReader {

    private static final Pattern EVENT = Pattern.compile("\"event\":\"([a-z-]+)\"");
    private static final Pattern UNITS = Pattern.compile("\"units\":(\\d+)");
    private static final Pattern KEPT = Pattern.compile("\"kept\":(\\d+)");

    private final Path file;
    private long read;
    private RunProgress progress = RunProgress.NONE;

    public RunDiaryReader(Path file) {
        this.file = file;
    }

    /**
     * What the diary says by now; nothing where there is none.
     *
     * @throws IOException if it cannot be read
     */
    public RunProgress read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return RunProgress.NONE;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < read) {
                read = 0;
                progress = RunProgress.NONE;
            }
            channel.position(read);
            try (InputStream in = Channels.newInputStream(channel)) {
                lines(in.readAllBytes());
            }
        }
        return progress;
    }

    /** Whole lines only: what follows the last line's end is still being written. */
    private void lines(byte[] added) {
        int from = 0;
        for (int i = 0; i < added.length; i++) {
            if (added[i] == '\n') {
                line(new String(added, from, i - from, StandardCharsets.UTF_8));
                from = i + 1;
            }
        }
        read += from;
    }

    private void line(String line) {
        Matcher event = EVENT.matcher(line);
        if (!event.find()) {
            return;
        }
        int units = progress.units();
        int done = progress.done();
        int failed = progress.failed();
        String last = progress.last();
        switch (event.group(1)) {
            case "started" -> {
                units = 0;
                done = 0;
                failed = 0;
                last = "started";
            }
            case "planned" -> {
                units = number(UNITS, line);
                done = number(KEPT, line);
                last = "planned";
            }
            case "unit-done" -> done++;
            case "unit-failed" -> failed++;
            default -> last = event.group(1);
        }
        progress = new RunProgress(units, done, failed, last);
    }

    private static int number(Pattern pattern, String line) {
        Matcher number = pattern.matcher(line);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
