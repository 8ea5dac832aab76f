package org.resistlab.algorithm.elasticnet.path;

/** A feature holds a value that is missing or infinite. */
public final class NotFiniteException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
