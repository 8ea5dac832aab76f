package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.resistlab.ui.testing.Gui;

/** Every wizard of ours, page by page as far as its defaults lead. */
final class WizardMoments implements Moments {

    private static final String CATEGORY = "org.resistlab.ui.wizards";

    private static final int MOST_PAGES = 8;

    @Override
    public List<Moment> of(Stage stage) {
        List<Moment> moments = new ArrayList<>();
        if (!stage.wants("wizard-")) {
            return moments;
        }
        for (IWizardRegistry registry : List.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
                PlatformUI.getWorkbench().getImportWizardRegistry(),
                PlatformUI.getWorkbench().getExportWizardRegistry())) {
            for (IWizardDescriptor wizard : Gui.in(() -> Arrays.asList(registry.findCategory(CATEGORY).getWizards()))) {
                for (int page = 0; page < MOST_PAGES && (page == 0 || reached(wizard, page, stage)); page++) {
                    int number = page;
                    moments.add(new Moment("wizard-" + Pages.word(wizard.getLabel()) + "-" + (page + 1),
                            "Wizard: " + wizard.getLabel() + ", page " + (page + 1), on -> open(wizard, number, on)));
                }
            }
        }
        return moments;
    }

    private static boolean reached(IWizardDescriptor wizard, int page, Stage stage) {
        try {
            open(wizard, page, stage);
            return true;
        } catch (Exception | AssertionError e) {
            return false;
        } finally {
            Stage.clear();
        }
    }

    private static Shell open(IWizardDescriptor descriptor, int page, Stage stage) throws Exception {
        WizardDialog dialog = Gui.in(() -> {
            IWorkbenchWizard wizard = descriptor.createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(stage.study()));
            return new WizardDialog(Gui.window().getShell(), wizard);
        });
        Shell shell = Stage.dialog(dialog::open);
        for (int i = 0; i < page; i++) {
            Gui.run(() -> {
                IWizardPage next = dialog.getCurrentPage().canFlipToNextPage() ? dialog.getCurrentPage().getNextPage()
                        : null;
                if (next == null) {
                    throw new IllegalStateException("The wizard goes no further by itself.");
                }
                dialog.showPage(next);
            });
            Stage.rest();
        }
        return shell;
    }
}
