package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {

    /** FIPS 180-2, appendix B.1: SHA-256 of "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void filesHaveTheirHashAnnouncedOrNot() throws Exception {
        Path announced = Files.writeString(folder.resolve("a"), "abc");
        Path other = Files.writeString(folder.resolve("b"), "abc");
        try (FileHashes hashes = new FileHashes(List.of(announced, announced))) {
            assertEquals(ABC, hashes.of(announced));
            assertEquals(ABC, hashes.of(other));
            assertEquals(ABC, hashes.of(announced));
        }
    }

    @Test
    void aFileThatIsMissingMattersToThoseWhoAsk() throws Exception {
        Path missing = folder.resolve("none");
        Path there = Files.writeString(folder.resolve("a"), "abc");
        try (FileHashes hashes = new FileHashes(List.of(missing, there))) {
            assertEquals(ABC, hashes.of(there));
            assertThrows(NoSuchFileException.class, () -> hashes.of(missing));
        }
    }

    @Test
    void closingEndsTheWork() throws Exception {
        Path large = folder.resolve("large");
        Files.write(large, new byte[1 << 26]);
        FileHashes hashes = new FileHashes(List.of(large, large.resolveSibling("other")));
        hashes.close();
        assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("file hashes")));
        Files.delete(large);
    }
}
