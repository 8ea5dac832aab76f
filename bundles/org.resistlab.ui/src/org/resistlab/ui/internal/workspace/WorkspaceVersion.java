package org.resistlab.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The version of ResistLab that used a workspace last, kept in a file beside the platform's own: what a newer one has
 * written, an older one may not understand.
 */
public final class WorkspaceVersion {

    private final Path file;

    private final Version last;

    private final Version current;

    private WorkspaceVersion(Path file, Version last, Version current) {
        this.file = file;
        this.last = last;
        this.current = current;
    }

    /** The version of a workspace; that of this program where none is known. */
    public static WorkspaceVersion of(Path workspace) {
        return of(workspace, FrameworkUtil.getBundle(WorkspaceVersion.class).getVersion());
    }

    /** As above, for a program of this version. */
    public static WorkspaceVersion of(Path workspace, Version program) {
        Version current = new Version(program.getMajor(), program.getMinor(), program.getMicro());
        Path file = workspace.resolve(".metadata").resolve("resistlab-version");
        try {
            return new WorkspaceVersion(file, Version.parseVersion(Files.readString(file).strip()), current);
        } catch (IOException | IllegalArgumentException e) {
            return new WorkspaceVersion(file, current, current);
        }
    }

    Version last() {
        return last;
    }

    Version current() {
        return current;
    }

    /** Whether a newer program has used the workspace. */
    public boolean isNewer() {
        return last.compareTo(current) > 0;
    }

    /** Notes that this program uses the workspace; where that cannot be written it is logged and no reason to stop. */
    public void mark() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, current + "\n");
        } catch (IOException e) {
            ILog.get().warn("The version of the workspace cannot be written to " + file + ".", e);
        }
    }
}
