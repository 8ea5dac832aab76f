package org.resistlab.core.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The problem of a file that is not there, with the nearest name that is. */
public final class MissingFile {

    private MissingFile() {
    }

    /**
     * @param file the file that was looked for
     * @param named how the user named it, for the message
     */
    public static Problem of(Path file, String named) {
        return of("file", file, named);
    }

    /** @param what what the file is, for the message, such as {@code study} */
    public static Problem of(String what, Path file, String named) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file)) {
            return Problem.error("file.missing", "\"" + named + "\" is a folder, not a file.",
                    "Name the file in it.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return Problem.error("file.missing",
                    "There is no " + what + " \"" + named + "\": its folder does not exist.",
                    "Check the path; it counts from the folder of the file that names it.");
        }
        Path name = file.getFileName();
        String remedy = name == null ? "" : NearestWord.to(name.toString(), names(folder))
                .map(near -> "Did you mean \"" + near + "\"?").orElse("Check the path.");
        return Problem.error("file.missing", "There is no " + what + " \"" + named + "\".", remedy);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of(); // the hint is a courtesy: the problem itself is reported in any case
        }
    }
}
