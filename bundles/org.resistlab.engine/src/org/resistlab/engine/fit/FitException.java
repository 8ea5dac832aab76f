package org.resistlab.engine.fit;

/** Contributed code that could not do its part; the message names the contribution and says why. */
public final class FitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FitException(String contribution, RuntimeException cause) {
        super(contribution + ": " + reason(cause), cause);
    }

    private static String reason(RuntimeException cause) {
        boolean forPeople = cause instanceof IllegalArgumentException && cause.getMessage() != null;
        return forPeople ? cause.getMessage() : cause.toString();
    }
}
