package org.resistlab.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.testing.Accessibility;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;

/** All that opens can be used without a mouse and heard by a screen reader. */
class AccessibilityTest {

    private static final String WIZARDS = "org.resistlab.ui.wizards";

    private static final String ANALYSIS = """
            resistlab: 1
            study: ..
            endpoint: response
            assays: [clinical, expression]
            preprocess:
              clinical: [{one-hot: {}}, {standardize: {}}]
              expression: [{standardize: {}}]
            models:
              - {id: svm, algorithm: svm, params: {kernel: linear}}
            validate:
              outer: {scheme: stratified-k-fold, folds: 2, repeats: 1}
            seed: 3
            """;

    private final List<String> findings = new ArrayList<>();

    private IProject project;

    @AfterEach
    void tidyUp() throws Exception {
        Gui.run(() -> {
            Gui.page().closeAllEditors(false);
            Gui.page().resetPerspective();
        });
        if (project != null) {
            project.delete(true, true, null);
        }
    }

    @Test
    void preferences() {
        List<String> pages = Gui.in(() -> PlatformUI.getWorkbench().getPreferenceManager()
                .getElements(PreferenceManager.PRE_ORDER).stream()
                .map(node -> node.getId()).filter(id -> id.startsWith("org.resistlab.")).toList());
        for (String page : pages) {
            PreferenceDialog dialog = Gui.in(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null));
            look(page, dialog, () -> (Composite) ((IDialogPage) dialog.getSelectedPage()).getControl());
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void wizards() throws Exception {
        project = MadeStudy.project("accessible");
        for (IWizardDescriptor descriptor : Gui.in(() -> Arrays.asList(
                PlatformUI.getWorkbench().getNewWizardRegistry(), PlatformUI.getWorkbench().getImportWizardRegistry(),
                PlatformUI.getWorkbench().getExportWizardRegistry()).stream()
                .flatMap(registry -> Arrays.stream(registry.findCategory(WIZARDS).getWizards())).toList())) {
            WizardDialog dialog = Gui.in(() -> {
                IWorkbenchWizard wizard = descriptor.createWizard();
                wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
                return new WizardDialog(Gui.window().getShell(), wizard);
            });
            look(descriptor.getLabel(), dialog, () -> (Composite) dialog.getCurrentPage().getControl());
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void editorsAndTheirDialogs() throws Exception {
        project = MadeStudy.project("accessible");
        IFile analysis = MadeStudy.file(project, "analyses/first.yaml", ANALYSIS);
        MadeStudy.run(project, ANALYSIS.replace("study: ..", "study: ."));
        pages(() -> IDE.openEditor(Gui.page(), project.getFile("study.yaml"), "org.resistlab.ui.tables.study-editor"));
        pages(() -> IDE.openEditor(Gui.page(), analysis, "org.resistlab.ui.analysis.editor"));
        pages(() -> IDE.openEditor(Gui.page(), project.getFile("runs/a/models/response-svm.resistlab")));
        pages(() -> IDE.openEditor(Gui.page(), project.getFile("runs/a/run.jsonl"),
                "org.resistlab.ui.results.explorer"));
        Shell window = Gui.in(() -> Gui.window().getShell());
        Button export = Gui.find(window, Button.class, button -> button.getText().startsWith("E&xport"));
        Gui.await("the figures", export::isEnabled);
        dialog("Export figure", () -> export.notifyListeners(SWT.Selection, new Event()));
        dialog("Run",
                () -> Gui.command("org.resistlab.ui.runs.run", Map.of("file", analysis.getFullPath().toString())));
        dialog("Apply", () -> Gui.command("org.resistlab.ui.apply.open", Map.of()));
        assertEquals(List.of(), findings);
    }

    @Test
    void views() {
        List<String> views = Gui.in(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(view -> view.getId()).filter(id -> id.startsWith("org.resistlab.")).toList());
        assertTrue(views.size() >= 5, views.toString());
        for (String id : views) {
            look(id, Gui.in(() -> Gui.page().showView(id)));
        }
        assertEquals(List.of(), findings);
    }

    /** Looks at each page of an editor. */
    private void pages(Callable<IEditorPart> opener) {
        IEditorPart editor = Gui.in(opener);
        Gui.settle();
        Control top = top(editor);
        List<CTabFolder> folders = new ArrayList<>();
        Gui.run(() -> folders(top, SWT.BOTTOM, folders));
        int count = folders.isEmpty() ? 1 : Gui.in(folders.getFirst()::getItemCount);
        for (int i = 0; i < count; i++) {
            int page = i;
            String title = editor.getTitle() + (folders.isEmpty() ? ""
                    : ", " + Gui.in(() -> folders.getFirst().getItem(page).getText()));
            if (!folders.isEmpty()) {
                Gui.run(() -> {
                    folders.getFirst().setSelection(page);
                    Event event = new Event();
                    event.item = folders.getFirst().getItem(page);
                    folders.getFirst().notifyListeners(SWT.Selection, event);
                });
                Gui.settle();
            }
            look(title, editor);
        }
    }

    /** The folders below with their tabs at the top, or at the bottom: those of parts, or of an editor's pages. */
    private static void folders(Control control, int place, List<CTabFolder> found) {
        if (control instanceof CTabFolder folder && (folder.getStyle() & SWT.BOTTOM) == place) {
            found.add(folder);
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> folders(child, place, found));
        }
    }

    /** Looks at a part of the window. */
    private void look(String what, IWorkbenchPart part) {
        Control top = top(part);
        add(what, () -> Accessibility.unnamed((Composite) top));
        add(what, () -> Accessibility.unreached((Composite) top));
    }

    /** What a part fills. */
    private static Control top(IWorkbenchPart part) {
        return Gui.in(() -> {
            Gui.page().activate(part);
            List<CTabFolder> stacks = new ArrayList<>();
            folders(Gui.window().getShell(), SWT.NONE, stacks);
            return stacks.stream().map(CTabFolder::getSelection).filter(Objects::nonNull)
                    .filter(item -> item.getText().equals(part.getTitle())).map(CTabItem::getControl).findFirst()
                    .orElseThrow();
        });
    }

    /** Looks at a dialog that is opened by what blocks until it is closed. */
    private void dialog(String title, Runnable opener) {
        Gui.start(opener);
        Shell shell = Gui.shell(title);
        look(title, shell, () -> shell);
        Gui.run(shell::close);
    }

    private void look(String what, Window dialog, Callable<Composite> area) {
        Gui.start(dialog::open);
        Gui.await(what, () -> dialog.getShell() != null && dialog.getShell().isVisible());
        look(what, Gui.in(dialog::getShell), area);
        Gui.run(dialog::close);
    }

    private void look(String what, Shell shell, Callable<Composite> area) {
        Gui.await("the focus of " + what, () -> Gui.display().getActiveShell() == shell);
        Gui.settle();
        Composite inner = Gui.in(area);
        add(what, () -> Accessibility.unnamed(inner));
        add(what, () -> Accessibility.twice(shell));
        add(what, () -> Accessibility.unreached(inner));
    }

    private void add(String what, Callable<List<String>> check) {
        Function<String, String> told = finding -> what + ": " + finding;
        Gui.in(check).stream().map(told).forEach(findings::add);
    }
}
