package org.resistlab.numerics.blas;

import java.io.IOException;
import java.util.Locale;

/** The choice among the implementations, made when the first product is asked for. */
final class Implementations {

    private static final String PROPERTY = "resistlab.blas";
    private static final String VARIABLE = "RESISTLAB_BLAS";
    private static final String ASKED = VARIABLE + " (or the system property " + PROPERTY + ")";
    private static final PlainBlas PLAIN = new PlainBlas();
    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    /** What is used. */
    private record Choice(Blas blas, Lapack lapack) {

        Choice(Blas blas) {
            this(blas, new PlainLapack(blas));
        }
    }

    /** Made by the first thread that asks; a choice that fails, fails again. */
    private static final class Holder {

        private static final Object CHOICE = make();

        private static Object make() {
            try {
                return choose(System.getProperty(PROPERTY, System.getenv(VARIABLE)));
            } catch (IllegalStateException e) {
                return e;
            }
        }
    }

    private Implementations() {
    }

    static Blas chosen() {
        return choice().blas();
    }

    static Blas plain() {
        return PLAIN;
    }

    static Lapack lapack() {
        return choice().lapack();
    }

    private static Choice choice() {
        if (Holder.CHOICE instanceof Choice choice) {
            return choice;
        }
        IllegalStateException failure = (IllegalStateException) Holder.CHOICE;
        throw new IllegalStateException(failure.getMessage(), failure);
    }

    private static Choice choose(String wanted) {
        return switch (wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT)) {
            case "" -> fastest();
            case "openblas" -> forced(wanted, Implementations::openBlas);
            case "vector" -> forced(wanted, Implementations::vector);
            case "plain" -> new Choice(PLAIN);
            default -> throw new IllegalStateException(ASKED + " is \"" + wanted
                    + "\", but must be openblas, vector or plain. Correct it, or leave it away.");
        };
    }

    private static Choice fastest() {
        try {
            return openBlas();
        } catch (IOException e) {
            try {
                return vector();
            } catch (IOException f) {
                return new Choice(PLAIN);
            }
        }
    }

    private static Choice forced(String wanted, Attempt attempt) {
        try {
            return attempt.make();
        } catch (IOException e) {
            throw new IllegalStateException(ASKED + " asks for " + wanted + ", which does not work here: "
                    + e.getMessage() + ". Leave it away to use what works.", e);
        }
    }

    private static Choice openBlas() throws IOException {
        OpenBlas blas = OpenBlas.load();
        return new Choice(blas, blas);
    }

    private static Choice vector() throws IOException {
        if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
            throw new IOException("Java was started without --add-modules " + VECTOR_MODULE);
        }
        try {
            return new Choice(new VectorBlas());
        } catch (LinkageError e) {
            throw new IOException(e.toString(), e);
        }
    }

    /** Makes an implementation, or says why it does not work. */
    @FunctionalInterface
    private interface Attempt {

        Choice make() throws IOException;
    }
}
