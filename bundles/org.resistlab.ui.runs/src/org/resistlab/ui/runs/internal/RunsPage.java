package org.resistlab.ui.runs.internal;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Preferences of runs: memory, and what happens at the end. */
public final class RunsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST = 65536;

    /** Called by the platform. */
    public RunsPage() {
        super(GRID);
        setPreferenceStore(RunPreferences.store());
        setDescription("Each run is a process of its own, so that it cannot take the workbench with it. "
                + "All runs together keep within the threads of the page above.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is known
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.resistlab.ui.help.runs-preferences");
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor memory = new IntegerFieldEditor(RunPreferences.MEMORY,
                "&Memory of a run in GB (0: a quarter of the machine's):", getFieldEditorParent());
        memory.setValidRange(0, MOST);
        memory.setErrorMessage("A whole number from 0 to " + MOST + " is expected.");
        addField(memory);
        addField(new BooleanFieldEditor(RunPreferences.KEEP_GOING, "&Finish the other units when one fails",
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(RunPreferences.OPEN, "&Open the result when a run is done",
                getFieldEditorParent()));
    }
}
