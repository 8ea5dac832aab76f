package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path home;

    private Path choose(Map<String, String> environment, String system) {
        return CacheFolder.choose(environment::get, system, home.toString());
    }

    @Test
    void theEnvironmentComesFirst() {
        Path own = home.resolve("own");
        assertEquals(own, choose(Map.of("RESISTLAB_CACHE", own.toString()), "Linux"));
        assertEquals(own.resolve("resistlab"), choose(Map.of("XDG_CACHE_HOME", own.toString()), "Linux"));
        assertEquals(home.resolve(".cache/resistlab"), choose(Map.of("XDG_CACHE_HOME", "relative"), "Linux"));
    }

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(home.resolve(".cache").resolve("resistlab"), choose(Map.of(), "Linux"));
        assertEquals(home.resolve("Library").resolve("Caches").resolve("resistlab"), choose(Map.of(), "Mac OS X"));
        assertEquals(home.resolve("AppData").resolve("Local").resolve("resistlab"), choose(Map.of(), "Windows 11"));
        assertEquals(home.resolve("resistlab"), choose(Map.of("LOCALAPPDATA", home.toString()), "Windows 11"));
        assertNull(CacheFolder.choose(Map.<String, String>of()::get, "Linux", ""));
    }

    @Test
    void aPlaceThatCannotBeMadeIsNone() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertNull(CacheFolder.usable(file.resolve("cache")));
        assertNull(CacheFolder.usable(null));
        assertEquals(home.resolve("new"), CacheFolder.usable(home.resolve("new")));
    }
}
