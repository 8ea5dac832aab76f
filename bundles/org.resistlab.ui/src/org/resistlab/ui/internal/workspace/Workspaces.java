package org.resistlab.ui.internal.workspace;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

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
            Outcome outcome = open(location, folder(location));
            if (outcome != Outcome.OPENED) {
                System.err.println("error: " + sentence(outcome, folder(location)));
            }
            return outcome;
        }
        RecentWorkspaces recent = RecentWorkspaces.load();
        String problem = null;
        if (!recent.ask()) {
            Outcome outcome = open(location, recent.last());
            if (outcome == Outcome.OPENED) {
                return outcome;
            }
            problem = sentence(outcome, recent.last());
        }
        beforeAsking.run();
        while (true) {
            WorkspaceDialog dialog = new WorkspaceDialog(recent, problem);
            if (!dialog.choose()) {
                return Outcome.NONE;
            }
            Outcome outcome = open(location, dialog.folder());
            if (outcome == Outcome.OPENED) {
                recent.remember(dialog.folder(), !dialog.always());
                return outcome;
            }
            problem = sentence(outcome, dialog.folder());
        }
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

    private static Outcome open(Location location, Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                return Outcome.NOT_WRITABLE;
            }
            boolean locked = location.isSet() ? location.lock() : location.set(url(folder), true);
            return locked ? Outcome.OPENED : Outcome.LOCKED;
        } catch (IOException e) {
            return Outcome.NOT_WRITABLE;
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static String sentence(Outcome outcome, Path folder) {
        return outcome == Outcome.LOCKED
                ? "Another ResistLab has the workspace " + folder + " open: close it, or choose another folder."
                : "The workspace " + folder + " cannot be written: choose a folder that you may write, or change its"
                        + " permissions.";
    }
}
