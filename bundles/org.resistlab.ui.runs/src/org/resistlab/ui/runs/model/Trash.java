package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where deleted runs go: on Linux the trash of the desktop
 * (<a href="https://specifications.freedesktop.org/trash-spec/latest/">freedesktop.org trash specification 1.0</a>), on
 * macOS the user's, so that they can be put back. Windows offers its own to native programs only.
 */
public final class Trash {

    private final Path files;
    private final Path info;

    private Trash(Path files, Path info) {
        this.files = files;
        this.info = info;
    }

    /** The trash of this system, for files on the same disk as the user's home. */
    public static Optional<Trash> ofSystem(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Mac")) {
            return Optional.of(new Trash(home.resolve(".Trash"), null));
        }
        if (system.startsWith("Windows")) {
            return Optional.empty();
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path trash = (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("Trash");
        return Optional.of(new Trash(trash.resolve("files"), trash.resolve("info")));
    }

    /** Whether a folder can be moved there: in one step, or not at all. */
    public boolean takes(Path folder) {
        try {
            Files.createDirectories(files);
            return Files.getFileStore(files).equals(Files.getFileStore(folder)) && Files.isWritable(files);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Moves a folder into the trash.
     *
     * @return where it is now
     * @throws IOException if it cannot be moved; it is then where it was
     */
    public Path put(Path folder) throws IOException {
        Files.createDirectories(files);
        String name = folder.getFileName().toString();
        Path target = files.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = files.resolve(name + "." + number);
        }
        Path note = info == null ? null : info.resolve(target.getFileName() + ".trashinfo");
        if (note != null) {
            Files.createDirectories(info);
            Files.writeString(note, "[Trash Info]\nPath=" + escaped(folder) + "\nDeletionDate="
                    + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    + "\n");
        }
        try {
            return Files.move(folder, target);
        } catch (IOException e) {
            if (note != null) {
                Files.deleteIfExists(note);
            }
            throw e;
        }
    }

    private static String escaped(Path folder) {
        URI uri = folder.toAbsolutePath().toUri();
        return uri.getRawPath().replaceFirst("/$", "");
    }

    /** Deletes a folder for good. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
