package org.resistlab.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.resistlab.ui.Palettes;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.UiPreferences;

/** The values of preferences that nobody has set. */
public final class Defaults extends AbstractPreferenceInitializer {

    private static final int DIGITS = 4;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(UiIds.BUNDLE);
        defaults.putInt(UiPreferences.THREADS, 0);
        defaults.putInt(UiPreferences.MEMORY, 0);
        defaults.put(UiPreferences.OUTPUT_FOLDER, "");
        defaults.putInt(UiPreferences.SIGNIFICANT_DIGITS, DIGITS);
        defaults.put(UiPreferences.PALETTE, Palettes.OKABE_ITO.id());
        defaults.put(UiPreferences.SCALE, Palettes.VIRIDIS.id());
    }
}
