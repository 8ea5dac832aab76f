package org.resistlab.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user has set on the pages of {@link UiIds#PREFERENCES}, kept in the workspace. Safe on any thread. */
public final class UiPreferences {

    /** Threads a run may use; 0 for all of the machine. */
    public static final String THREADS = "threads";

    /** Memory in GB the next start may use; 0 for Java's own choice. */
    public static final String MEMORY = "memory";

    /** Folder in which new run folders are proposed; empty for the study's own. */
    public static final String OUTPUT_FOLDER = "output-folder";

    /** Significant digits of numbers in tables and texts. */
    public static final String SIGNIFICANT_DIGITS = "significant-digits";

    /** Id of the palette for separate things. */
    public static final String PALETTE = "palette";

    /** Id of the scale of colours. */
    public static final String SCALE = "scale";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, UiIds.BUNDLE);

    private UiPreferences() {
    }

    /** The store of these preferences, to listen to. */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** Threads a run may use, at least 1. */
    public static int threads() {
        int threads = STORE.getInt(THREADS);
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** Folder for new runs; null where they go beside the analysis. */
    public static Path outputFolder() {
        String folder = STORE.getString(OUTPUT_FOLDER);
        return folder.isBlank() ? null : Path.of(folder);
    }

    /** Significant digits, 1 to 17. */
    public static int significantDigits() {
        return Math.clamp(STORE.getInt(SIGNIFICANT_DIGITS), 1, 17);
    }

    /** Id of the palette for separate things. */
    public static String palette() {
        return STORE.getString(PALETTE);
    }

    /** Id of the scale of colours. */
    public static String scale() {
        return STORE.getString(SCALE);
    }
}
