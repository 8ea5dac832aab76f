package org.resistlab.core.parameter;

/** What a parameter's value may be. */
public enum ParameterType {
    /** A finite number. */
    REAL,
    /** A whole number. */
    INTEGER,
    /** true or false. */
    FLAG,
    /** One of the parameter's {@linkplain Parameter#choices() choices}. */
    CHOICE,
    /** Any text. */
    TEXT
}
