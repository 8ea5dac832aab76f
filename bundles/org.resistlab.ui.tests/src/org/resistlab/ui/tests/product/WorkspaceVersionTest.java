package org.resistlab.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.resistlab.ui.internal.workspace.WorkspaceVersion;

/** A workspace that a newer program has used is known as such. */
class WorkspaceVersionTest {

    private static final Version OLD = new Version("0.1.0.202601010101");

    private static final Version NEW = new Version("0.2.0.202602020202");

    @TempDir
    Path workspace;

    @Test
    void aNewFolderIsNotNewer() {
        assertFalse(WorkspaceVersion.of(workspace, OLD).isNewer());
    }

    @Test
    void anotherBuildOfTheSameVersionIsNotNewer() {
        WorkspaceVersion.of(workspace, new Version("0.1.0.203001010101")).mark();
        assertFalse(WorkspaceVersion.of(workspace, OLD).isNewer());
    }

    @Test
    void whatANewerProgramHasUsedIsNewerUntilAnOlderOneHasIt() {
        WorkspaceVersion.of(workspace, NEW).mark();
        WorkspaceVersion seen = WorkspaceVersion.of(workspace, OLD);
        assertTrue(seen.isNewer());
        assertFalse(WorkspaceVersion.of(workspace, NEW).isNewer());
        seen.mark();
        assertFalse(WorkspaceVersion.of(workspace, OLD).isNewer());
    }

    @Test
    void aFileThatSaysNoVersionIsNoReasonToStop() throws IOException {
        Path file = workspace.resolve(".metadata/resistlab-version");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not a version");
        assertFalse(WorkspaceVersion.of(workspace, OLD).isNewer());
        WorkspaceVersion.of(workspace, OLD).mark();
        assertEquals("0.1.0\n", Files.readString(file));
    }
}
