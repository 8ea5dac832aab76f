package org.resistlab.ui.internal;

import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.UiIds;

/**
 * The lists of wizards for new, import and export show those of ResistLab at once: the platform remembers which
 * categories a person has left open, and begins with none.
 */
final class WizardCategories {

    private static final String IMPORT_EXPORT = "ImportExportAction";

    /** What else may be exported: files and folders as they are. */
    private static final String GENERAL = "org.eclipse.ui.Basic";

    /** Section of the settings by the key that the platform keeps open categories under. */
    private static final Map<String, String> KEYS = Map.of(
            "NewWizardSelectionPage.STORE_EXPANDED_CATEGORIES_ID", "NewWizardAction",
            "ImportExportPage.STORE_EXPANDED_IMPORT_CATEGORIES", IMPORT_EXPORT,
            "ImportExportPage.STORE_EXPANDED_EXPORT_CATEGORIES", IMPORT_EXPORT);

    private WizardCategories() {
    }

    /** Opens the category in every list that nobody has used yet. */
    static void open() {
        IDialogSettings settings = PlatformUI
                .getDialogSettingsProvider(Platform.getBundle("org.eclipse.ui.workbench")).getDialogSettings();
        KEYS.forEach((key, name) -> {
            IDialogSettings section = DialogSettings.getOrCreateSection(settings, name);
            if (section.getArray(key) == null) {
                section.put(key, new String[] {UiIds.WIZARD_CATEGORY, GENERAL});
            }
        });
    }
}
