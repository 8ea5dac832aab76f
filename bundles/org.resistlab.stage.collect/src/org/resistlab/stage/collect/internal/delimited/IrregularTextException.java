package org.resistlab.stage.collect.internal.delimited;

/** Ends reading in parallel where only reading from the first byte on can tell what a text means, or what is wrong. */
final class IrregularTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IrregularTextException(String reason) {
        super(reason, null, false, false);
    }
}
