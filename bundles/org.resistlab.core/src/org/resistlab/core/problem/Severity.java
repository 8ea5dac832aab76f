package org.resistlab.core.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** The run goes on, but the result may not mean what the user thinks. */
    WARNING,
    /** The work cannot be done as asked. */
    ERROR
}
