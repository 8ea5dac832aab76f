package org.resistlab.numerics.blas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the build of OpenBLAS for this machine is found among the resources, as the jars of
 * {@code org.bytedeco:openblas} lay it out.
 *
 * @param folder of the files
 * @param files in the order in which they are loaded, as each needs those before it; OpenBLAS is the last
 */
record NativePlatform(String folder, List<String> files) {

    private static final String ROOT = "org/bytedeco/openblas/";

    /** The platform by Java's names of it; empty where there is no build. */
    static Optional<NativePlatform> of(String system, String architecture) {
        String os = system.toLowerCase(Locale.ROOT);
        boolean arm = architecture.equals("aarch64");
        if (!arm && !architecture.equals("amd64") && !architecture.equals("x86_64")) {
            return Optional.empty();
        }
        String machine = arm ? "arm64" : "x86_64";
        if (os.startsWith("linux")) {
            return Optional.of(new NativePlatform(ROOT + "linux-" + machine + "/",
                    arm ? List.of("libgcc_s.so.1", "libgfortran.so.5", "libopenblas.so.0")
                            : List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0")));
        }
        if (os.startsWith("mac")) {
            return Optional.of(new NativePlatform(ROOT + "macosx-" + machine + "/", arm ? List.of("libopenblas.0.dylib")
                    : List.of("libgcc_s.1.1.dylib", "libquadmath.0.dylib", "libgfortran.5.dylib",
                            "libopenblas.0.dylib")));
        }
        return os.startsWith("windows") && !arm
                ? Optional.of(new NativePlatform(ROOT + "windows-" + machine + "/", List.of("libopenblas.dll")))
                : Optional.empty();
    }
}
