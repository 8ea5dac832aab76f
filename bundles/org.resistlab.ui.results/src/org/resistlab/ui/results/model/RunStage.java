package org.resistlab.ui.results.model;

/** How far a run folder is. */
public enum RunStage {

    /** It has a result, and nobody is at work. */
    FINISHED,

    /** A run holds it. */
    RUNNING,

    /** A run has begun and ended without a result. */
    UNFINISHED,

    /** Its result cannot be read. */
    UNREADABLE,

    /** It is no run folder, or is not there any more. */
    MISSING
}
