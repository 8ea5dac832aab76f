package org.resistlab.ui.runs.internal;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** The preferences of runs before the user has changed them. */
public final class RunDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(RunIds.BUNDLE).putBoolean(RunPreferences.OPEN, true);
    }
}
