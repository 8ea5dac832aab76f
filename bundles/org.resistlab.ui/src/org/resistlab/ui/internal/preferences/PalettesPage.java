package org.resistlab.ui.internal.preferences;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.Palette;
import org.resistlab.ui.Palettes;
import org.resistlab.ui.UiPreferences;

/** The colours of figures: one palette for separate things, one scale. */
public final class PalettesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private Group categories;

    private Group scales;

    /** Called by the platform. */
    public PalettesPage() {
        setPreferenceStore(UiPreferences.store());
        setDescription("Colours of figures and tables. All can be told apart with any kind of colour vision.");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(),
                "org.resistlab.ui.help.ui-preferences-palettes");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is known
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        categories = group(area, "Separate things", Palettes.all(false));
        scales = group(area, "Scale from low to high", Palettes.all(true));
        select(categories, getPreferenceStore().getString(UiPreferences.PALETTE));
        select(scales, getPreferenceStore().getString(UiPreferences.SCALE));
        return area;
    }

    @Override
    protected void performDefaults() {
        select(categories, getPreferenceStore().getDefaultString(UiPreferences.PALETTE));
        select(scales, getPreferenceStore().getDefaultString(UiPreferences.SCALE));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(UiPreferences.PALETTE, selected(categories));
        getPreferenceStore().setValue(UiPreferences.SCALE, selected(scales));
        return true;
    }

    private static Group group(Composite parent, String title, List<Palette> palettes) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        for (Palette palette : palettes) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(palette.name());
            button.setToolTipText(palette.source());
            button.setData(palette.id());
            new PaletteStrip(group, palette).setToolTipText(palette.source());
        }
        return group;
    }

    private static void select(Group group, String id) {
        buttons(group).forEach(button -> button.setSelection(button.getData().equals(id)));
    }

    private static String selected(Group group) {
        return buttons(group).stream().filter(Button::getSelection).map(button -> (String) button.getData())
                .findFirst().orElseThrow();
    }

    private static List<Button> buttons(Group group) {
        return List.of(group.getChildren()).stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
    }
}
