package org.resistlab.ui.internal.preferences;

import java.io.IOException;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.UiPreferences;
import org.resistlab.ui.internal.workspace.UserSettings;

/** The root of the project's preferences: threads, memory, folder of runs. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_THREADS = 1024;

    private static final int MOST_MEMORY = 65536;

    /** Called by the platform. */
    public GeneralPage() {
        super(GRID);
        setPreferenceStore(UiPreferences.store());
        setDescription("What runs may use, and where they go.");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.resistlab.ui.help.ui-preferences");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is known
    }

    @Override
    protected void createFieldEditors() {
        number(UiPreferences.THREADS, "&Threads of a run (0: all " + Runtime.getRuntime().availableProcessors() + "):",
                MOST_THREADS);
        number(UiPreferences.MEMORY, "&Memory in GB from the next start on (0: a quarter):",
                MOST_MEMORY);
        DirectoryFieldEditor folder = new DirectoryFieldEditor(UiPreferences.OUTPUT_FOLDER,
                "&Folder of new runs:", getFieldEditorParent());
        folder.getTextControl(getFieldEditorParent()).setMessage("In the study's folder runs");
        folder.setEmptyStringAllowed(true);
        folder.setValidateStrategy(StringFieldEditor.VALIDATE_ON_KEY_STROKE);
        addField(folder);
    }

    @Override
    public boolean performOk() {
        boolean ok = super.performOk();
        try {
            UserSettings.setMemory(UiPreferences.store().getInt(UiPreferences.MEMORY));
            return ok;
        } catch (IOException e) {
            setErrorMessage("The memory cannot be kept for the next start: " + e.getMessage());
            return false;
        }
    }

    private void number(String key, String label, int most) {
        IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent());
        field.setValidRange(0, most);
        field.setErrorMessage("A whole number from 0 to " + most + " is expected.");
        addField(field);
    }
}
