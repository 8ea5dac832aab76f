package org.resistlab.numerics.blas;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;

/**
 * Native libraries as files. In an installation they are files already, in the folder of a fragment. From a jar they
 * are copied into a new folder that the system makes for this user alone, and deleted once they are loaded, so that
 * nobody else can put a file in their place and no process reads what another writes.
 */
final class NativeFiles implements AutoCloseable {

    private final List<Path> files = new ArrayList<>();
    private final List<Path> copies = new ArrayList<>();

    /**
     * Finds the libraries of a platform.
     *
     * @throws IOException if one is not there or cannot be copied
     */
    NativeFiles(NativePlatform platform, ClassLoader resources) throws IOException {
        try {
            for (String name : platform.files()) {
                URL found = resources.getResource(platform.folder() + name);
                if (found == null) {
                    throw new IOException("there is no " + platform.folder() + name + " in this installation");
                }
                Path file = file(found);
                files.add(file == null ? copy(found, name) : file);
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The files, in the order of the platform's. */
    List<Path> files() {
        return List.copyOf(files);
    }

    private static Path file(URL resource) throws IOException {
        URL url = resource;
        if (url.getProtocol().startsWith("bundle")) {
            url = FileLocator.resolve(url);
        }
        try {
            return url.getProtocol().equals("file") ? Path.of(url.toURI()) : null;
        } catch (URISyntaxException e) {
            return Path.of(url.getPath()); // Equinox leaves spaces as they are
        }
    }

    private Path copy(URL resource, String name) throws IOException {
        if (copies.isEmpty()) {
            copies.add(Files.createTempDirectory("resistlab-natives"));
        }
        Path copy = copies.get(0).resolve(name);
        copies.add(copy);
        try (InputStream in = resource.openStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }

    /**
     * Deletes the copies; where a library that is loaded cannot be deleted, it stays until the JVM ends or for good.
     */
    @Override
    public void close() {
        for (Path copy : copies.reversed()) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                copy.toFile().deleteOnExit();
            }
        }
    }
}
