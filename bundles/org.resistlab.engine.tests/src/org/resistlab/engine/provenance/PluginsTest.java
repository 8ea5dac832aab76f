package org.resistlab.engine.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class PluginsTest {

    @TempDir
    private Path folder;

    @Test
    void everyInstalledPluginHasVersionAndHash() throws Exception {
        List<Plugin> plugins = Plugins.installed();
        boolean inOsgi = FrameworkUtil.getBundle(Plugins.class) != null;
        assertEquals(inOsgi, plugins.stream().anyMatch(plugin -> plugin.id().equals("org.resistlab.engine")));
        for (Plugin plugin : plugins) {
            assertTrue(plugin.version().matches("\\d+\\.\\d+\\.\\d+.*"), plugin.toString());
            assertTrue(plugin.sha256().matches("[0-9a-f]{64}"), plugin.toString());
        }
    }

    /** sha256sum of coreutils: {@code printf abc | sha256sum}. */
    @Test
    void aFileHasItsHash() throws Exception {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Plugins.sha256(file));
    }

    @Test
    void aFoldersHashChangesWithNamesAndContents() throws Exception {
        Files.writeString(folder.resolve("one"), "text");
        String first = Plugins.sha256(folder);
        Files.writeString(folder.resolve("one"), "other");
        String changed = Plugins.sha256(folder);
        Files.move(folder.resolve("one"), folder.resolve("two"));
        String renamed = Plugins.sha256(folder);
        assertEquals(3, List.of(first, changed, renamed).stream().distinct().count());
    }
}
