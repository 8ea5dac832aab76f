package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** A run folder, held by this process alone until it is closed. */
public final class RunFolder implements AutoCloseable {

    /** Code of the problem that another process holds the folder. */
    public static final String LOCKED = "run.locked";
    /** Code of the problem that the folder already has something else in it. */
    public static final String OCCUPIED = "run.folder-exists";

    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private RunFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** The first of {@code runs/NAME}, {@code runs/NAME-2}, … beside the analysis file that is not there yet. */
    public static Path next(Path analysis) {
        String name = analysis.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path runs = analysis.toAbsolutePath().getParent().resolve("runs");
        Path folder = runs.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = runs.resolve(name + "-" + number);
        }
        return folder;
    }

    /**
     * Makes the folder where it is not there, and locks it.
     *
     * @throws ProblemException if another run holds it, or if it holds something and the run is not resumed
     * @throws IOException if it cannot be made or written
     */
    public static RunFolder open(Path path, boolean resume) throws ProblemException, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Problem.error(OCCUPIED, path + " is a file.", "Name another folder with --out.").toException();
        }
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw Problem.error(LOCKED, "Another run is using " + path + ".",
                        "Wait for it, cancel it, or name another folder with --out.").toException();
            }
            if (!resume && !isEmpty(path)) {
                throw Problem.error(OCCUPIED, path + " is not empty.",
                        "Go on with it by --resume, or name another folder with --out.").toException();
            }
            return new RunFolder(path, channel, lock);
        } catch (ProblemException | IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals(LOCK));
        }
    }

    public Path path() {
        return path;
    }

    /** Lets others have the folder. */
    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
        Files.deleteIfExists(path.resolve(LOCK));
    }
}
