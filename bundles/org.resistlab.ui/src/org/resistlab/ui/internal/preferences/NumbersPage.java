package org.resistlab.ui.internal.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.UiPreferences;

/** How numbers are shown, with an example. */
public final class NumbersPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST = 17;

    private IntegerFieldEditor digits;

    private Label example;

    /** Called by the platform. */
    public NumbersPage() {
        super(GRID);
        setPreferenceStore(UiPreferences.store());
        setDescription("Numbers in tables, tooltips and texts. Files are written with all digits.");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.resistlab.ui.help.ui-preferences-numbers");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is known
    }

    @Override
    protected void createFieldEditors() {
        digits = new IntegerFieldEditor(UiPreferences.SIGNIFICANT_DIGITS, "&Significant digits:",
                getFieldEditorParent());
        digits.setValidRange(1, MOST);
        digits.setErrorMessage("A whole number from 1 to " + MOST + " is expected.");
        addField(digits);
        example = new Label(getFieldEditorParent(), SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(example);
    }

    @Override
    protected void initialize() {
        super.initialize();
        show();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        show();
    }

    @Override
    protected void performDefaults() {
        super.performDefaults();
        show();
    }

    private void show() {
        if (digits.isValid()) {
            int chosen = digits.getIntValue();
            example.setText("Examples: " + NumberText.of(Math.PI * 100, chosen) + ", "
                    + NumberText.of(2.0 / 3, chosen) + ", " + NumberText.of(4.2e-11, chosen));
        }
    }
}
