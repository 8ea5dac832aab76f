package org.resistlab.engine.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** SHA-256 of files, computed one after the other on a thread of its own while something else is done. */
final class FileHashes implements AutoCloseable {

    private final Map<Path, FutureTask<String>> hashes = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    /** Starts; a file that cannot be read matters only to those who ask for it. */
    FileHashes(Collection<Path> files) {
        List<FutureTask<String>> tasks = files.stream().map(file -> hashes.computeIfAbsent(file, this::task)).toList();
        thread = Thread.ofPlatform().daemon().name("file hashes").start(() -> run(tasks));
    }

    private FutureTask<String> task(Path file) {
        return new FutureTask<>(() -> FileHash.of(file, () -> closed));
    }

    private void run(List<FutureTask<String>> tasks) {
        for (FutureTask<String> hash : tasks) {
            if (!closed) {
                hash.run();
            }
        }
    }

    /** The hash of a file, as soon as it is there; at once computed here if nobody has begun with it. */
    String of(Path file) throws IOException {
        FutureTask<String> hash = hashes.computeIfAbsent(file, this::task);
        hash.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return hash.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops, and no longer has any file open. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
