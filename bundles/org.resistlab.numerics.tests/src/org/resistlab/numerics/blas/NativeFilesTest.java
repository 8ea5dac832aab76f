package org.resistlab.numerics.blas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFilesTest {

    private static final NativePlatform PLATFORM = new NativePlatform("some/platform/", List.of("a.so", "b.so"));

    @TempDir
    private Path folder;

    @Test
    void eachPlatformThatHasABuildIsKnown() {
        assertEquals("org/bytedeco/openblas/linux-x86_64/", folder("Linux", "amd64"));
        assertEquals("org/bytedeco/openblas/linux-arm64/", folder("Linux", "aarch64"));
        assertEquals("org/bytedeco/openblas/macosx-x86_64/", folder("Mac OS X", "x86_64"));
        assertEquals("org/bytedeco/openblas/macosx-arm64/", folder("Mac OS X", "aarch64"));
        assertEquals("org/bytedeco/openblas/windows-x86_64/", folder("Windows 11", "amd64"));
        assertEquals(Optional.empty(), NativePlatform.of("Windows 11", "aarch64"));
        assertEquals(Optional.empty(), NativePlatform.of("Linux", "riscv64"));
        assertEquals(Optional.empty(), NativePlatform.of("AIX", "ppc64"));
    }

    private static String folder(String system, String architecture) {
        return NativePlatform.of(system, architecture).orElseThrow().folder();
    }

    @Test
    void filesAreUsedWhereTheyLie() throws IOException {
        Path platform = Files.createDirectories(folder.resolve("a folder/some/platform"));
        Files.write(platform.resolve("a.so"), new byte[] {1});
        Files.write(platform.resolve("b.so"), new byte[] {2});
        try (URLClassLoader resources = loader(folder.resolve("a folder"));
                NativeFiles files = new NativeFiles(PLATFORM, resources)) {
            assertEquals(List.of(platform.resolve("a.so"), platform.resolve("b.so")), files.files());
        }
        assertTrue(Files.exists(platform.resolve("b.so")));
    }

    @Test
    void copiesFromAJarAreForThisUserAloneAndGoAway() throws IOException {
        List<Path> copies;
        try (URLClassLoader resources = loader(jar("a.so", "b.so"));
                NativeFiles files = new NativeFiles(PLATFORM, resources)) {
            copies = files.files();
            assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(copies.get(1)));
            Path parent = copies.get(0).getParent();
            assertEquals(parent, copies.get(1).getParent());
            if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)));
            }
        }
        assertFalse(Files.exists(copies.get(0)));
        assertFalse(Files.exists(copies.get(0).getParent()));
    }

    @Test
    void whatIsNotThereIsTold() throws IOException {
        try (URLClassLoader resources = loader(jar("a.so"))) {
            IOException missing = assertThrows(IOException.class, () -> new NativeFiles(PLATFORM, resources).close());
            assertEquals("there is no some/platform/b.so in this installation", missing.getMessage());
        }
    }

    private static URLClassLoader loader(Path path) throws IOException {
        return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
    }

    private Path jar(String... names) throws IOException {
        Path jar = folder.resolve("natives.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : names) {
                entries.putNextEntry(new JarEntry("some/platform/" + name));
                entries.write(new byte[] {1, 2, 3});
                entries.closeEntry();
            }
        }
        return jar;
    }
}
