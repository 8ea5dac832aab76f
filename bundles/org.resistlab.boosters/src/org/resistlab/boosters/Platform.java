package org.resistlab.boosters;

import java.util.Locale;

/**
 * The platform that a compiled library is for.
 *
 * @param system {@code linux}, {@code macos}, {@code windows} or Java's name of another
 * @param machine {@code x86_64}, {@code aarch64} or Java's name of another
 */
public record Platform(String system, String machine) {

    /** This one. */
    public static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** A platform by Java's names. */
    static Platform of(String name, String architecture) {
        String os = name.toLowerCase(Locale.ROOT);
        String system = os.startsWith("linux") ? "linux"
                : os.startsWith("mac") ? "macos" : os.startsWith("windows") ? "windows" : os;
        return new Platform(system, architecture.equals("amd64") ? "x86_64" : architecture);
    }

    @Override
    public String toString() {
        return system + " on " + machine;
    }
}
