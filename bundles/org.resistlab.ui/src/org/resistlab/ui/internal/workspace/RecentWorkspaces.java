package org.resistlab.ui.internal.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.SequencedSet;

import org.eclipse.core.runtime.ILog;

/** The workspaces a user had open, latest first, and whether to ask at the start. Kept in the user's home. */
public final class RecentWorkspaces {

    private static final int KEPT = 8;

    private final Path file;

    private final SequencedSet<Path> folders = new LinkedHashSet<>();

    private boolean ask = true;

    private RecentWorkspaces(Path file) {
        this.file = file;
    }

    /** As they were kept. */
    public static RecentWorkspaces load() {
        return load(UserSettings.folder().resolve("workspaces.properties"));
    }

    static RecentWorkspaces load(Path file) {
        RecentWorkspaces recent = new RecentWorkspaces(file);
        Properties properties = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                ILog.get().warn("The list of workspaces in " + file + " cannot be read: it begins anew.", e);
            }
        }
        for (int i = 0; i < KEPT && properties.getProperty("folder." + i) != null; i++) {
            recent.folders.add(Path.of(properties.getProperty("folder." + i)));
        }
        recent.ask = recent.folders.isEmpty() || !"never".equals(properties.getProperty("ask"));
        return recent;
    }

    List<Path> folders() {
        return List.copyOf(folders);
    }

    Path last() {
        return folders.isEmpty() ? Path.of(System.getProperty("user.home"), "ResistLab") : folders.getFirst();
    }

    boolean ask() {
        return ask;
    }

    /** Puts the folder first; a list that cannot be written is logged and no reason to stop. */
    void remember(Path folder, boolean askAgain) {
        folders.addFirst(folder);
        ask = askAgain;
        Properties properties = new Properties();
        properties.setProperty("ask", ask ? "always" : "never");
        int i = 0;
        for (Path each : folders) {
            if (i < KEPT) {
                properties.setProperty("folder." + i++, each.toString());
            }
        }
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            ILog.get().warn("The list of workspaces cannot be written to " + file + ".", e);
        }
    }
}
