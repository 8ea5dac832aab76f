package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
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

    /** Where the runs of an analysis go unless said otherwise: {@code runs/NAME} beside the analysis file. */
    public static Path standard(Path analysis) {
        String name = analysis.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return analysis.resolveSibling("runs").resolve(name);
    }

    /**
     * Makes and locks the first of {@code NAME}, {@code NAME-2}, … that is not there yet. Of any number of processes
     * that do so at once, each gets a folder of its own.
     *
     * @throws IOException if it cannot be made or written
     */
    public static RunFolder openNew(Path path) throws ProblemException, IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        for (int number = 1;; number++) {
            try {
                return open(Files.createDirectory(numbered(path, number)), false);
            } catch (FileAlreadyExistsException e) {
                // taken: the next number
            }
        }
    }

    /** The last of {@code NAME}, {@code NAME-2}, … that is there; the path itself if none is. */
    public static Path latest(Path path) {
        int number = 1;
        while (Files.exists(numbered(path, number + 1))) {
            number++;
        }
        return numbered(path, number);
    }

    private static Path numbered(Path path, int number) {
        return number == 1 ? path : path.resolveSibling(path.getFileName() + "-" + number);
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
        if (!resume && !Files.exists(path.resolve(LOCK)) && !isEmpty(path)) {
            throw occupied(path); // before anything is written into what may be no run folder at all
        }
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw Problem.error(LOCKED, "Another run is using " + path + ".",
                        "Wait for it, cancel it, or name another folder with --out.").toException();
            }
            if (!resume && !isEmpty(path)) {
                throw occupied(path);
            }
            AtomicFiles.removeLeftovers(path);
            return new RunFolder(path, channel, lock);
        } catch (ProblemException | IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static ProblemException occupied(Path path) {
        return Problem.error(OCCUPIED, path + " is not empty.",
                "Go on with it by --resume, or name another folder with --out.").toException();
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
