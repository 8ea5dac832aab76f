package org.resistlab.core.data;

import java.util.Locale;

/** What kind of endpoint is predicted; the words are those of the study file. */
public enum Task {
    /** One of two or more classes. */
    CLASS,
    /** A real value. */
    REAL,
    /** Time to an event, possibly censored. */
    SURVIVAL;

    /** The word in files: class, real, survival. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
