package org.resistlab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.ui.backup.TextBackup;

class TextBackupTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsKept() throws IOException {
        TextBackup backup = new TextBackup(folder.resolve("state"));
        assertTrue(backup.find("/a/b.yaml", "x").isEmpty());
        backup.keep("/a/b.yaml", "typed");
        assertEquals("typed", backup.find("/a/b.yaml", "saved").orElseThrow());
        assertTrue(backup.find("/a/b.yaml", "typed").isEmpty(), "the file says the same");
        assertTrue(backup.find("/a/c.yaml", "saved").isEmpty());
        backup.forget("/a/b.yaml");
        assertFalse(backup.find("/a/b.yaml", "saved").isPresent());
    }
}
