package org.resistlab.numerics.blas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** The implementations that work on this machine; those that do not are named with the reason. */
final class Paths {

    private static final List<Blas> WORKING = new ArrayList<>(List.of(new PlainBlas()));
    private static final List<String> ABSENT = new ArrayList<>();

    static {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            WORKING.add(new VectorBlas());
        } else {
            ABSENT.add("the Vector API, as Java was started without its module");
        }
        try {
            WORKING.add(OpenBlas.load());
        } catch (IOException e) {
            ABSENT.add("OpenBLAS, as " + e.getMessage());
        }
    }

    private Paths() {
    }

    /** All that work: plain Java at least. */
    static List<Blas> working() {
        return WORKING;
    }

    /** OpenBLAS; a test that asks for it where it is absent is skipped with the reason. */
    static OpenBlas openBlas() {
        Blas last = WORKING.get(WORKING.size() - 1);
        Assumptions.assumeTrue(last instanceof OpenBlas, () -> "Not tested: " + ABSENT);
        return (OpenBlas) last;
    }

    /** Skips the test, with the reasons, if an implementation is absent. */
    static void requireAll() {
        Assumptions.assumeTrue(ABSENT.isEmpty(), () -> "Not tested: " + ABSENT);
    }
}
