package org.resistlab.ui.internal.workspace;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.UnwritableFile;

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

    private static final int ROOM = 1 << 20;

    /** What is wrong with the workspace that was tried last; null if nothing is. */
    private static String problem;

    /** The one to switch to; null if there is none. */
    private static Path next;

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
                System.err.println("error: " + problem);
            }
            return outcome;
        }
        RecentWorkspaces recent = RecentWorkspaces.load();
        Outcome outcome = Outcome.NONE;
        Path folder = recent.last();
        if (Boolean.getBoolean(RESTARTED)) {
            folder = UserSettings.takeNextWorkspace().orElse(folder);
            outcome = open(location, folder, beforeAsking);
        } else if (!recent.ask()) {
            outcome = open(location, folder, beforeAsking);
        }
        while (outcome != Outcome.OPENED) {
            beforeAsking.run();
            WorkspaceDialog dialog = WorkspaceDialog.proposing(recent, problem);
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

    /** Asks for another workspace, and starts the workbench again in it. User interface thread only. */
    public static void switchTo(Shell parent) {
        RecentWorkspaces recent = RecentWorkspaces.load();
        WorkspaceDialog dialog = WorkspaceDialog.switching(parent, recent);
        if (dialog.choose() && !dialog.folder().equals(folder(Platform.getInstanceLocation()))) {
            next = dialog.folder();
            if (PlatformUI.getWorkbench().restart()) {
                recent.remember(next, recent.ask() && !dialog.always());
            } else {
                next = null;
            }
        }
    }

    /** Before the workbench is started again: it is to open the workspace that was chosen, else the same. */
    public static void beforeRestart() {
        UserSettings.setNextWorkspace(next == null ? folder(Platform.getInstanceLocation()) : next);
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
        problem = null;
        try {
            tryToWrite(folder);
            WorkspaceVersion version = WorkspaceVersion.of(folder);
            if (version.isNewer() && !confirmed(version, folder, beforeAsking)) {
                return Outcome.NONE;
            }
            boolean locked = location.isSet() ? location.lock() : location.set(url(folder), true);
            if (locked) {
                version.mark();
                return Outcome.OPENED;
            }
            problem = "Another ResistLab has the workspace " + folder + " open: close it, or choose another folder.";
            return Outcome.LOCKED;
        } catch (IOException e) {
            Problem found = UnwritableFile.problem("the workspace " + folder, e, "");
            problem = found.message() + " " + found.remedy();
            return Outcome.NOT_WRITABLE;
        }
    }

    /** Makes the folder if need be, and sees whether there is room for what the window itself keeps there. */
    private static void tryToWrite(Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve(".metadata")).resolve("resistlab-room");
        try {
            Files.write(file, new byte[ROOM]);
        } finally {
            Files.deleteIfExists(file);
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
}
