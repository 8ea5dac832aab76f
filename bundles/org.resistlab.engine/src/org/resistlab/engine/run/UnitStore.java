package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;

import org.resistlab.core.state.State;
import org.resistlab.engine.model.StateFile;
import org.resistlab.engine.stage.Unit;

/**
 * Results of units on disk, keyed by all they depend on. A result is written beside and moved into place, so that a
 * kill at any moment loses at most the units in work; a damaged one counts as not there.
 */
final class UnitStore {

    private static final String DOCUMENT = "unit.json";

    private final Path folder;
    private final String base;

    /**
     * @param folder where results are kept; made when the first is written
     * @param base hash of all that every unit depends on: data, plug-ins, seed, preprocessing, folds
     */
    UnitStore(Path folder, String base) {
        this.folder = folder;
        this.base = base;
    }

    Optional<State> read(Unit unit) {
        Path file = file(unit);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            State kept = StateFile.read(file, DOCUMENT);
            return kept.text("unit").equals(unit.id()) ? Optional.of(kept) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(Unit unit, State kept) throws IOException {
        Files.createDirectories(folder);
        StateFile.write(file(unit), DOCUMENT, kept, Deflater.NO_COMPRESSION);
    }

    private Path file(Unit unit) {
        return folder.resolve(sha256(base + "\n" + unit.id() + "\n" + unit.content()).substring(0, 40) + ".zip");
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
