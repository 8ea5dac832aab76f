package org.resistlab.ui.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.resistlab.ui.testing.Gui;

/** Every wizard of ours, page by page: the first as it opens, the others filled in. */
final class WizardMoments implements Moments {

    private static final String CATEGORY = "org.resistlab.ui.wizards";

    private static final String FILES = "files";

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
                List<String> names = Gui.in(() -> {
                    IWorkbenchWizard made = wizard.createWizard();
                    made.addPages();
                    return Arrays.stream(made.getPages()).map(IWizardPage::getName).toList();
                });
                for (int page = 1; page <= names.size(); page++) {
                    int number = page;
                    if (names.get(page - 1).equals(FILES)) {
                        moments.add(new Moment("wizard-" + Pages.word(wizard.getLabel()) + "-read-as",
                                "Wizard: " + wizard.getLabel() + ", how a file is read",
                                on -> readAs(open(wizard, number, on))));
                    }
                    moments.add(new Moment("wizard-" + Pages.word(wizard.getLabel()) + "-" + page,
                            "Wizard: " + wizard.getLabel() + ", page " + page, on -> open(wizard, number, on)));
                }
            }
        }
        return moments;
    }

    private static Shell open(IWizardDescriptor descriptor, int page, Stage stage) throws Exception {
        WizardDialog dialog = Gui.in(() -> {
            IWorkbenchWizard wizard = descriptor.createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(stage.study()));
            WizardDialog made = new WizardDialog(Gui.window().getShell(), wizard);
            made.setPageSize(860, 520);
            return made;
        });
        Shell shell = Stage.dialog(dialog::open);
        for (int i = 1; i < page; i++) {
            fill(shell, dialog);
            Stage.until("page " + (i + 1), () -> dialog.getCurrentPage().canFlipToNextPage());
            Gui.run(() -> {
                IWizardPage next = dialog.getCurrentPage().getNextPage();
                dialog.showPage(next);
            });
            Stage.rest();
        }
        if (page > 1) {
            fill(shell, dialog);
        }
        return shell;
    }

    private static Shell readAs(Shell wizard) throws Exception {
        fillFiles(wizard);
        return Stage.dialogOf(() -> Press.button(wizard, "Read as…"));
    }

    /** Fills in what the page waits for. */
    private static void fill(Shell shell, WizardDialog dialog) throws Exception {
        switch (Gui.in(() -> dialog.getCurrentPage().getName())) {
            case "name" -> {
                Text name = Gui.find(shell, Text.class, each -> "melanoma".equals(each.getMessage()));
                Gui.run(() -> name.setText("leukaemia-2"));
            }
            case FILES -> fillFiles(shell);
            default -> {
                // goes on by itself
            }
        }
        Stage.rest();
    }

    private static void fillFiles(Shell shell) throws Exception {
        Table files = Press.table(shell, "Used as");
        if (Gui.in(files::getItemCount) == 0) {
            paste(files);
            Stage.until("the files", () -> files.getItemCount() == 2);
        }
    }

    /** The tables of the example, as if they had been copied in a file manager. */
    private static void paste(Table files) throws Exception {
        Path data = Path.of(Platform.getInstallLocation().getURL().toURI()).resolve("examples/leukaemia/data");
        Gui.run(() -> {
            Clipboard clipboard = new Clipboard(files.getDisplay());
            clipboard.setContents(new Object[] {new String[] {data.resolve("phenotype.csv").toString(),
                    data.resolve("expression.csv.gz").toString()}}, new Transfer[] {FileTransfer.getInstance()});
            clipboard.dispose();
        });
        Gui.click(files);
        Gui.key('v', SWT.CTRL);
    }
}
