package org.resistlab.numerics.blas;

/** The choice among the implementations, made when the first product is asked for. */
final class Implementations {

    private static final PlainBlas PLAIN = new PlainBlas();
    private static final PlainLapack PLAIN_LAPACK = new PlainLapack(PLAIN);

    private Implementations() {
    }

    static Blas chosen() {
        return PLAIN;
    }

    static Lapack lapack() {
        return PLAIN_LAPACK;
    }
}
