package org.resistlab.cli.internal;

import java.net.URI;
import java.nio.file.Path;

/** Where the product is installed. */
final class Installation {

    private Installation() {
    }

    /** The folder that holds {@code plugins} and {@code examples}. */
    static Path folder() {
        String location = System.getProperty("resistlab.home");
        if (location != null) {
            return Path.of(location);
        }
        String install = System.getProperty("osgi.install.area");
        return install == null ? Path.of("") : Path.of(URI.create(install.replace(" ", "%20")));
    }
}
