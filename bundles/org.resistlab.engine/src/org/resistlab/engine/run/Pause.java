package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Lets a run stand still and go on again, from any process: a run is paused for as long as its folder holds the file
 * {@code .pause}. No unit starts then; units at work come to their end, and nothing of a result changes.
 */
public final class Pause {

    private static final String FILE = ".pause";

    private final Path file;

    private Pause(Path file) {
        this.file = file;
    }

    /** The pause of the run in a folder. */
    public static Pause of(Path folder) {
        return new Pause(folder.resolve(FILE));
    }

    /** Whether the run is to stand still. */
    public boolean isSet() {
        return Files.exists(file);
    }

    /**
     * Lets the run stand still from its next unit on.
     *
     * @throws IOException if the folder is not there or cannot be written
     */
    public void set() throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // it stands still already
        }
    }

    /**
     * Lets the run go on.
     *
     * @throws IOException if the folder cannot be written
     */
    public void lift() throws IOException {
        try {
            Files.delete(file);
        } catch (NoSuchFileException e) {
            // it goes on already
        }
    }
}
