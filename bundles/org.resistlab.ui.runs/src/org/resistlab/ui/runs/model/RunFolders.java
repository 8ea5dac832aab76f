package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the runs of a study are. */
public final class RunFolders {

    /** The file by which a folder is known to be that of a run. */
    public static final String DIARY = "run.jsonl";

    /** A study's runs lie in {@code runs/NAME}, or beside an analysis in {@code analyses/runs/NAME}. */
    private static final int DEPTH = 4;

    private RunFolders() {
    }

    /**
     * A folder for a new run: {@code runs/NAME} in the study's folder, with a number where that is taken.
     *
     * @param parent the folder of runs
     * @param taken folders that runs which have not begun will make
     */
    public static Path next(Path parent, Path analysis, Set<Path> taken) {
        String name = analysis.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path folder = parent.resolve(name);
        for (int number = 2; Files.exists(folder) || taken.contains(folder); number++) {
            folder = parent.resolve(name + "-" + number);
        }
        return folder;
    }

    /** The run folders in a folder, sorted by path; none where it cannot be read. */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.notExists(folder)) {
            return found;
        }
        Files.walkFileTree(folder, Set.of(), DEPTH,
                new SimpleFileVisitor<>() {

                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        if (!directory.equals(folder) && directory.getFileName().toString().startsWith(".")) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        if (Files.isRegularFile(directory.resolve(DIARY))) {
                            found.add(directory);
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(null);
        return found;
    }
}
