package org.resistlab.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** The folder in the user's home for what must be known before a workspace is open. The start scripts know it too. */
public final class UserSettings {

    private UserSettings() {
    }

    /** The folder, which need not exist. */
    static Path folder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            String data = System.getenv("APPDATA");
            return data == null ? Path.of(home, "ResistLab") : Path.of(data, "ResistLab");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "ResistLab");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return config == null || config.isBlank() ? Path.of(home, ".config", "resistlab")
                : Path.of(config, "resistlab");
    }

    /** Keeps how much memory the next start may use, in GB; 0 leaves it to Java. */
    public static void setMemory(int gigabytes) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("memory"), gigabytes + "\n");
    }

    /** Keeps which workspace the workbench is to open when it starts again. */
    static void setNextWorkspace(Path workspace) {
        try {
            Files.createDirectories(folder());
            Files.writeString(nextWorkspace(), workspace.toString());
        } catch (IOException e) {
            ILog.get().warn("The workspace cannot be noted in " + nextWorkspace() + ": it is asked for.", e);
        }
    }

    /** The workspace that was kept; it is not kept any longer. */
    static Optional<Path> takeNextWorkspace() {
        try {
            Path workspace = Path.of(Files.readString(nextWorkspace()));
            Files.delete(nextWorkspace());
            return Optional.of(workspace);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path nextWorkspace() {
        return folder().resolve("next-workspace");
    }
}
