package org.resistlab.engine.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Where imported data are kept between runs. */
public final class CacheFolder {

    private CacheFolder() {
    }

    /**
     * The user's cache folder: what the environment variable {@code RESISTLAB_CACHE} names, else the usual place of the
     * operating system.
     *
     * @return an existing folder; null if it cannot be made or written to, in which case nothing is cached
     */
    public static Path standard() {
        return usable(choose(System::getenv, System.getProperty("os.name", ""), System.getProperty("user.home", "")));
    }

    static Path choose(Function<String, String> environment, String system, String home) {
        try {
            Path own = absolute(environment.apply("RESISTLAB_CACHE"));
            if (own != null) {
                return own;
            }
            Path base = base(environment, system.toLowerCase(Locale.ROOT), absolute(home));
            return base == null ? null : base.resolve("resistlab");
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path base(Function<String, String> environment, String system, Path home) {
        if (system.startsWith("windows")) {
            Path local = absolute(environment.apply("LOCALAPPDATA"));
            return local != null || home == null ? local : home.resolve("AppData").resolve("Local");
        }
        if (system.startsWith("mac")) {
            return home == null ? null : home.resolve("Library").resolve("Caches");
        }
        Path cache = absolute(environment.apply("XDG_CACHE_HOME"));
        return cache != null || home == null ? cache : home.resolve(".cache");
    }

    /** Relative paths are ignored, as the XDG specification asks. */
    private static Path absolute(String text) {
        if (text == null || text.isBlank() || !Path.of(text).isAbsolute()) {
            return null;
        }
        return Path.of(text);
    }

    static Path usable(Path folder) {
        if (folder == null) {
            return null;
        }
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, ".probe", null);
            Files.delete(probe);
            return folder;
        } catch (IOException e) {
            return null;
        }
    }
}
