package org.resistlab.algorithm.elasticnet.ridge;

/** Features hold values that are missing or infinite. */
final class NotFiniteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @throws NotFiniteException if the values are not all finite */
    static void require(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new NotFiniteException();
            }
        }
    }
}
