package org.resistlab.ui.gallery;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.resistlab.ui.testing.Gui;

/** Every preference page of ours. */
final class PreferenceMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        List<IPreferenceNode> pages = Gui.in(() -> PlatformUI.getWorkbench().getPreferenceManager()
                .getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(node -> node.getId().startsWith("org.resistlab.")).toList());
        return pages.stream()
                .map(page -> new Moment("preferences-" + Pages.word(page.getLabelText()),
                        "Preferences: " + page.getLabelText(),
                        on -> Stage.dialog(() -> PreferencesUtil
                                .createPreferenceDialogOn(null, page.getId(), null, null).open())))
                .toList();
    }
}
