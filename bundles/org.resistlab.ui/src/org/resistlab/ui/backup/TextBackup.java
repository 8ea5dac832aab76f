package org.resistlab.ui.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A folder of texts that have been typed and not been saved, one a file. */
public final class TextBackup {

    private final Path folder;

    /**
     * @param folder where backups are kept; made when the first is written
     */
    public TextBackup(Path folder) {
        this.folder = folder;
    }

    private Path file(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".yaml");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Keeps a text, in place of what was kept before.
     *
     * @param name of the file it is the new content of
     * @throws IOException if it cannot be written
     */
    public synchronized void keep(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "backup", ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * What was kept for a file; empty where nothing is, or where the file says the same.
     *
     * @param saved what the file says now
     */
    public Optional<String> find(String name, String saved) {
        try {
            Path kept = file(name);
            if (!Files.isRegularFile(kept)) {
                return Optional.empty();
            }
            String text = Files.readString(kept);
            return text.equals(saved) ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            return Optional.empty(); // a backup that cannot be read cannot be offered
        }
    }

    /** Forgets what was kept, once it is saved or no longer wanted. */
    public synchronized void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            // stays, and is offered again although it is saved: find() then sees that it says the same
        }
    }
}
