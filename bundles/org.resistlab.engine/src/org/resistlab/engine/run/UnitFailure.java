package org.resistlab.engine.run;

/**
 * A unit that failed.
 *
 * @param unit its id
 * @param message what went wrong, for people
 * @param detail the stack trace, for {@code failures.json}
 */
public record UnitFailure(String unit, String message, String detail) {
}
