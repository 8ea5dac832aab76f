package org.resistlab.ui.internal.workspace;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;

/** Finds, creates and locks the folder of the user's studies. */
public final class Workspaces {

    /** What became of the choice. */
    public enum Outcome {
        /** A workspace is open and locked. */
        OPENED,
        /** Another workbench has it. */
        LOCKED,
        /** It cannot be written. */
        NOT_WRITABLE,
        /** The user has chosen none. */
        NONE
    }

    /** The start script sets it when the workbench has asked to be started again. */
    private static final String RESTARTED = "resistlab.restarted";

    private Workspaces() {
    }

    /**
     * Opens the workspace given on the command line, else the one used always, else the one the user chooses. What goes
     * wrong with one given on the command line is said on standard error; otherwise the dialog says it.
     *
     * @param beforeAsking runs before a dialog is shown
     */
    public static Outcome choose(Location location, Runnable beforeAsking) {
        if (location.isSet()) {
            Outcome outcome = open(location, folder(location), beforeAsking);
            if (outcome == Outcome.LOCKED || outcome == Outcome.NOT_WRITABLE) {
                System.err.println("error: " + sentence(outcome, folder(location)));
            }
            return outcome;
        }
        RecentWorkspaces recent = RecentWorkspaces.load();
        Outcome outcome = Outcome.NONE;
        if (!recent.ask() || Boolean.getBoolean(RESTARTED)) {
            outcome = open(location, recent.last(), beforeAsking);
        }
        Path folder = recent.last();
        while (outcome != Outcome.OPENED) {
            beforeAsking.run();
            WorkspaceDialog dialog = new WorkspaceDialog(recent, sentence(outcome, folder));
            if (!dialog.choose()) {
                return Outcome.NONE;
            }
            folder = dialog.folder();
            outcome = open(location, folder, beforeAsking);
            if (outcome == Outcome.OPENED) {
                recent.remember(folder, !dialog.always());
            }
        }
        return outcome;
    }

    /** The folder of a location that is set. */
    public static Path folder(Location location) {
        try {
            return Path.of(location.getURL().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of(location.getURL().getPath());
        }
    }

    /** The folder as people write it, with ~ for their home. */
    public static String shown(Path folder) {
        Path home = Path.of(System.getProperty("user.home"));
        return folder.startsWith(home) && !folder.equals(home) ? "~/" + home.relativize(folder) : folder.toString();
    }

    private static Outcome open(Location location, Path folder, Runnable beforeAsking) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                return Outcome.NOT_WRITABLE;
            }
            WorkspaceVersion version = WorkspaceVersion.of(folder);
            if (version.isNewer() && !confirmed(version, folder, beforeAsking)) {
                return Outcome.NONE;
            }
            boolean locked = location.isSet() ? location.lock() : location.set(url(folder), true);
            if (locked) {
                version.mark();
            }
            return locked ? Outcome.OPENED : Outcome.LOCKED;
        } catch (IOException e) {
            return Outcome.NOT_WRITABLE;
        }
    }

    private static boolean confirmed(WorkspaceVersion version, Path folder, Runnable beforeAsking) {
        beforeAsking.run();
        return new MessageDialog(null, "ResistLab", null,
                "The workspace " + folder + " was last used by ResistLab " + version.last() + "; this is "
                        + version.current() + ".\n\nIf you open it, the layout of the window and preferences may be"
                        + " lost. Studies, analyses and runs are not changed.",
                MessageDialog.WARNING, 1, "&Open it", "&Do not open").open() == 0;
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    /** What is wrong with the folder; null if nothing is. */
    private static String sentence(Outcome outcome, Path folder) {
        return switch (outcome) {
            case LOCKED ->
                "Another ResistLab has the workspace " + folder + " open: close it, or choose another folder.";
            case NOT_WRITABLE -> "The workspace " + folder
                    + " cannot be written: choose a folder that you may write, or change its permissions.";
            case OPENED, NONE -> null;
        };
    }
}
