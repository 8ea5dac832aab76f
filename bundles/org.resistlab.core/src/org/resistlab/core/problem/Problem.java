package org.resistlab.core.problem;

import java.util.Objects;

/**
 * What is wrong, where, and what to do about it.
 *
 * @param code stable kebab-case code in two parts, such as {@code analysis.unknown-key}
 * @param severity how much it matters
 * @param message one sentence for a person: what was found and what was expected
 * @param remedy one sentence: what to do next; may be empty
 * @param location the file, line or cell; {@link Location#NONE} where there is none
 */
public record Problem(String code, Severity severity, String message, String remedy, Location location) {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
        Objects.requireNonNull(location);
    }

    public static Problem error(String code, String message, String remedy) {
        return new Problem(code, Severity.ERROR, message, remedy, Location.NONE);
    }

    public static Problem warning(String code, String message, String remedy) {
        return new Problem(code, Severity.WARNING, message, remedy, Location.NONE);
    }

    public static Problem info(String code, String message) {
        return new Problem(code, Severity.INFO, message, "", Location.NONE);
    }

    /** The same problem at another place. */
    public Problem at(Location place) {
        return new Problem(code, severity, message, remedy, place);
    }

    /** This problem as an exception. */
    public ProblemException toException() {
        return new ProblemException(this);
    }

    /** The whole problem in one line: place, message, remedy. */
    @Override
    public String toString() {
        String place = location.toString();
        return (place.isEmpty() ? "" : place + ": ") + message + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
