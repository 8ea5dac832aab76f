package org.resistlab.ui.runs.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user has set for runs, kept in the workspace. */
final class RunPreferences {

    /** Gigabytes a run's process may use; 0 for Java's own choice. */
    static final String MEMORY = "memory";

    /** Whether a finished run's result is opened. */
    static final String OPEN = "open-result";

    /** Whether other units are finished when one fails. */
    static final String KEEP_GOING = "keep-going";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, RunIds.BUNDLE);

    private RunPreferences() {
    }

    static IPreferenceStore store() {
        return STORE;
    }

    static int memory() {
        return Math.max(0, STORE.getInt(MEMORY));
    }

    static boolean opensResult() {
        return STORE.getBoolean(OPEN);
    }

    static boolean keepsGoing() {
        return STORE.getBoolean(KEEP_GOING);
    }
}
