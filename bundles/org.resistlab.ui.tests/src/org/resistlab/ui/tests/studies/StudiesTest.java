package org.resistlab.ui.tests.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.tables.internal.editor.StudyEditor;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.UiWatchdog;

/** A study of the embedded cohort's files, made, looked at, damaged, mended and taken back. */
class StudiesTest {

    private static final String FINDING = "org.resistlab.ui.studies.finding";
    private static final String CHECK = "org.resistlab.ui.studies.check";
    private static final String TREE = "org.resistlab.ui.studies.tree";
    private static final String IMPORT = "org.resistlab.ui.studies.import";

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    /** Where an installation, or the build, has the embedded cohort. */
    private static Path data() {
        String home = System.getProperty("resistlab.home");
        Path top = home != null ? Path.of(home)
                : Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        return top.resolve("examples").resolve("leukaemia").resolve("data");
    }

    @AfterEach
    void closeAll() throws CoreException, InterruptedException {
        Gui.run(() -> {
            for (Shell shell : Gui.display().getShells()) {
                if (shell.getText().equals("New study") || shell.getText().equals("Import data")) {
                    shell.close();
                }
            }
            Gui.page().closeAllEditors(false);
        });
        join(CHECK);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private static void join(Object family) throws InterruptedException {
        Job.getJobManager().join(family, new NullProgressMonitor());
    }

    private static void settle() throws InterruptedException {
        join(IMPORT);
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, new NullProgressMonitor());
        join(CHECK);
        join(TREE);
        Gui.settle();
    }

    private static List<IMarker> findings(IProject project, Predicate<IMarker> which) {
        try {
            return Arrays.stream(project.findMarkers(FINDING, true, IResource.DEPTH_INFINITE)).filter(which).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isError(IMarker marker) {
        return marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR;
    }

    private static Button button(Composite shell, String text) {
        return Gui.find(shell, Button.class, each -> each.getText().replace("&", "").equals(text));
    }

    private static void next(Shell shell) {
        Button next = button(shell, "Next >");
        Gui.await("a page that can be left", next::isEnabled);
        Gui.click(next);
    }

    /** Copies files as a file manager does, and pastes them. */
    private static void paste(Shell shell, Path... files) {
        Table table = table(shell, "Used as");
        Gui.run(() -> {
            Clipboard clipboard = new Clipboard(Gui.display());
            clipboard.setContents(new Object[] {Arrays.stream(files).map(Path::toString).toArray(String[]::new)},
                    new Transfer[] {FileTransfer.getInstance()});
            clipboard.dispose();
        });
        Gui.click(table);
        Gui.key('v', SWT.CTRL);
    }

    private static Table table(Shell shell, String column) {
        return Gui.find(shell, Table.class, each -> each.isVisible() && each.getColumnCount() > 0
                && Arrays.stream(each.getColumns()).anyMatch(title -> title.getText().equals(column)));
    }

    @Test
    void aStudyIsMadeOfFilesChangedTakenBackAndMadeAgain() throws Exception {
        Shell shell;
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            shell = fillIn();
            assertEquals(List.of(), watchdog.ours());
        }
        Gui.click(button(shell, "Finish"));
        Gui.await("the end of the wizard", shell::isDisposed);
        settle();
        IProject project = project("cohort");
        assertTrue(project.hasNature("org.resistlab.ui.studies.nature"));
        assertEquals(List.of(), findings(project, StudiesTest::isError));
        Path folder = project.getLocation().toPath();
        assertEquals(-1, Files.mismatch(data().resolve("phenotype.csv"), folder.resolve("data/phenotype.csv")));
        String text = Files.readString(folder.resolve("study.yaml"));
        assertTrue(text.contains("samples-in: columns"), text);
        assertTrue(text.contains("# units: age in months"), text);
        treeShowsTheStudy(project);
        takeBackAndMakeAgain(project);
    }

    private static Shell fillIn() {
        openWizard();
        Shell shell = Gui.shell("New study");
        Text name = Gui.find(shell, Text.class, each -> "melanoma".equals(each.getMessage()));
        Gui.click(name);
        Gui.type("co hort");
        assertFalse(Gui.in(() -> button(shell, "Next >").isEnabled()), "a name with a space is refused while typing");
        Gui.run(() -> name.setText(""));
        Gui.click(name);
        Gui.type("cohort");
        next(shell);
        paste(shell, data().resolve("phenotype.csv"), data().resolve("expression.csv.gz"));
        Table files = table(shell, "Used as");
        Gui.await("both files", () -> files.getItemCount() == 2);
        assertEquals("sample table, and assay", Gui.in(() -> files.getItem(0).getText(1)));
        assertEquals("columns", Gui.in(() -> files.getItem(1).getText(4)));
        next(shell);
        correctAge(shell);
        next(shell);
        Table matching = table(shell, "Samples");
        Gui.await("matched ids", () -> matching.getItemCount() == 1);
        assertEquals("128 of 128", Gui.in(() -> matching.getItem(0).getText(1)));
        next(shell);
        next(shell);
        return shell;
    }

    /** A plug-in that is nothing but two sources, the first of which throws. */
    private static Bundle plugInWithSources() throws Exception {
        String point = """
                <plugin><extension point="org.resistlab.ui.studies.sources">
                   <source id="lab.1" name="Broken" class="org.resistlab.ui.tests/%1$s:throws"/>
                   <source id="lab.2" name="Archive of the lab" class="org.resistlab.ui.tests/%1$s"/>
                </extension></plugin>""".formatted(LabSource.class.getName());
        Manifest manifest = new Manifest(new ByteArrayInputStream("""
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: org.lab.sources;singleton:=true
                Bundle-Version: 1.0.0
                """.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(jar, manifest)) {
            out.putNextEntry(new ZipEntry("plugin.xml"));
            out.write(point.getBytes(StandardCharsets.UTF_8));
        }
        Bundle bundle = Platform.getBundle(UiIds.BUNDLE).getBundleContext().installBundle("lab",
                new ByteArrayInputStream(jar.toByteArray()));
        bundle.start();
        Gui.await("its extensions", () -> Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.resistlab.ui.studies.sources").length == 2);
        return bundle;
    }

    @Test
    void aPlugInBringsFilesAndOneThatThrowsIsPassedBy() throws Exception {
        Bundle plugin = plugInWithSources();
        try {
            LabSource.archive = List.of(data().resolve("phenotype.csv"), data().resolve("expression.csv.gz"));
            openWizard();
            Shell shell = Gui.shell("New study");
            Text name = Gui.find(shell, Text.class, each -> "melanoma".equals(each.getMessage()));
            Gui.run(() -> name.setText("brought"));
            next(shell);
            Gui.find(shell, Label.class, each -> each.getText().contains("org.lab.sources")
                    && each.getText().contains("no archive here"));
            next(shell);
            Button fetch = button(shell, "Fetch");
            assertFalse(Gui.in(() -> button(shell, "Next >").isEnabled()), "it has said what is missing");
            Gui.click(fetch);
            next(shell);
            Table files = table(shell, "Used as");
            Gui.await("both files", () -> files.getItemCount() == 2);
            LabSource.archive = LabSource.archive.subList(0, 1);
            Gui.click(button(shell, "< Back"));
            Gui.click(fetch);
            next(shell);
            Gui.await("the one that is left", () -> files.getItemCount() == 1);
        } finally {
            closeAll();
            plugin.uninstall();
        }
    }

    private static void openWizard() {
        Gui.start(() -> {
            try {
                var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
                var command = ParameterizedCommand.generateCommand(
                        commands.getCommand("org.eclipse.ui.newWizard"),
                        Map.of("newWizardId", "org.resistlab.ui.studies.new-study"));
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Months in place of years, which needs a corrected copy. */
    private static void correctAge(Shell shell) {
        Table columns = table(shell, "Looks like");
        Gui.await("the columns", () -> columns.getItemCount() > 4);
        int row = Gui.in(() -> {
            for (int i = 0; i < columns.getItemCount(); i++) {
                if (columns.getItem(i).getText(0).equals("age")) {
                    columns.setSelection(i);
                    columns.notifyListeners(SWT.Selection, new Event());
                    return i;
                }
            }
            throw new AssertionError("no column age");
        });
        Combo type = Gui.find(shell, Combo.class, each -> each.isVisible() && each.getText().equals("Number"));
        assertTrue(Gui.in(type::isEnabled));
        Text unit = Gui.find(shell, Text.class, each -> "years".equals(each.getMessage()));
        Gui.click(unit);
        Gui.type("months");
        Gui.run(() -> Gui.find(shell, Text.class, each -> each.isVisible() && each.getText().equals("1"))
                .setText("12"));
        assertEquals("months *", Gui.in(() -> columns.getItem(row).getText(3)));
    }

    private static void treeShowsTheStudy(IProject project) throws Exception {
        CommonViewer viewer = Gui
                .in(() -> ((ProjectExplorer) Gui.page().showView(ProjectExplorer.VIEW_ID)).getCommonViewer());
        Gui.run(() -> viewer.expandToLevel(project, 2));
        settle();
        ITreeContentProvider content = (ITreeContentProvider) Gui.in(viewer::getContentProvider);
        List<String> labels = Gui.in(() -> Arrays.stream(content.getChildren(project))
                .map(each -> ((ILabelProvider) viewer.getLabelProvider()).getText(each)).toList());
        assertEquals(List.of("Assays", "Endpoints", "Analyses", "Runs"),
                labels.stream().limit(4).map(label -> label.split(" ")[0]).toList(), labels.toString());
        Object assays = Gui.in(() -> content.getChildren(project)[0]);
        List<String> shown = Gui.in(() -> Arrays.stream(content.getChildren(assays))
                .map(each -> ((ILabelProvider) viewer.getLabelProvider()).getText(each)).toList());
        assertTrue(shown.stream().anyMatch(label -> label.startsWith("expression  128 × 12,625")), shown.toString());
    }

    private static void takeBackAndMakeAgain(IProject project) throws Exception {
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        Path folder = project.getLocation().toPath();
        Gui.start(() -> {
            try {
                history.undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null,
                        WorkspaceUndoUtil.getUIInfoAdapter(Gui.window().getShell()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Shell question = Gui.shell("Undo");
        Gui.click(button(question, "Yes"));
        Gui.await("the study to be gone", () -> !project.exists() && !Files.exists(folder));
        history.redo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, null);
        assertTrue(project.isAccessible());
        assertTrue(Files.exists(folder.resolve("study.yaml")));
        settle();
    }

    @Test
    void whatIsWrongIsAMarkerThatLeadsThereUntilItIsMended() throws Exception {
        IProject project = smallStudy();
        assertEquals(List.of(), findings(project, StudiesTest::isError));
        IFile study = project.getFile("study.yaml");
        String sound = Files.readString(study.getLocation().toPath());
        write(study, sound.replace("modality: clinical", "modality: clinicle"));
        settle();
        IMarker misspelt = findings(project, StudiesTest::isError).get(0);
        assertTrue(misspelt.getAttribute(IMarker.MESSAGE, "").contains("clinicle"));
        assertEquals(study, misspelt.getResource());
        write(study, sound);
        settle();
        assertEquals(List.of(), findings(project, StudiesTest::isError), "mended");
        IFile table = project.getFile("data/patients.csv");
        write(table,
                "sample,age,CR\nS1,50,CR\nS2,old,REF\nS3,44,CR\nS4,61,REF\nS5,70,CR\nS6,30,REF\nS7,45,CR\nS8,46,CR\n"
                        + "S9,47,CR\nS10,48,CR\nS11,49,CR\n");
        settle();
        IMarker word = findings(project, StudiesTest::isError).get(0);
        assertEquals(table, word.getResource());
        assertEquals(3, word.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals("clinical", word.getAttribute("assay", ""));
        assertEquals("age", word.getAttribute("feature", ""));
        table.delete(IResource.KEEP_HISTORY, null);
        settle();
        List<IMarker> gone = findings(project, StudiesTest::isError);
        assertTrue(gone.stream().anyMatch(each -> each.getAttribute("code", "").equals("file.missing")),
                gone.toString());
        study.delete(IResource.KEEP_HISTORY, null);
        settle();
        assertEquals("study.missing", findings(project, StudiesTest::isError).get(0).getAttribute("code", ""));
        assertTrue(table.getHistory(null).length > 0, "the local history has what was deleted");
    }

    @Test
    void theDemoIsOneClickAwayAndShowsItsAnalysisOnce() throws Exception {
        Tree tree = Gui.in(() -> ((ProjectExplorer) Gui.page().showView(ProjectExplorer.VIEW_ID)).getCommonViewer()
                .getTree());
        Gui.await("an invitation", () -> rows(tree.getItems()).contains("Open the example study"));
        assertTrue(Gui.in(() -> ((CTabFolder) ancestor(tree, CTabFolder.class)).getSelection().getText())
                .endsWith("Studies"));
        Gui.run(() -> {
            tree.setSelection(tree.getItem(2));
            tree.setFocus();
        });
        Gui.key(SWT.CR);
        IProject project = project("leukaemia");
        Gui.await("the demo", project::isAccessible);
        settle();
        assertEquals(List.of(), findings(project, StudiesTest::isError));
        String analysis = Files.readString(project.getFile("analyses/demo.yaml").getLocation().toPath());
        assertTrue(analysis.contains("study: ..\n"), analysis);
        Gui.await("what the study holds, and its other files",
                () -> tree.getItemCount() == 1 && rows(tree.getItem(0).getItems()).equals(List.of("Assays  2",
                        "Endpoints  3", "Analyses  1", "Runs  none yet", "data", "README.md", "study.yaml")));
    }

    private static List<String> rows(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    private static Control ancestor(Control control, Class<? extends Control> type) {
        return type.isInstance(control) ? control : ancestor(control.getParent(), type);
    }

    @Test
    void aTableOfResponsesIsImportedIntoAStudyAsEndpoints(@TempDir Path folder) throws Exception {
        IProject project = smallStudy();
        Path drugs = folder.resolve("drug_auc.csv");
        Files.writeString(drugs, "line,sample,Nutlin,Alisertib\nL1,S1,1,3\nL2,S2,2,2\nL3,S3,4,3\nL4,S4,3,5\n");
        Gui.run(() -> {
            try {
                IDE.openEditor(Gui.page(), project.getFile("study.yaml"));
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        Gui.command("org.resistlab.ui.studies.import-data");
        Shell shell = Gui.shell("Import data");
        next(shell);
        paste(shell, drugs);
        Table files = table(shell, "Used as");
        Gui.await("the file", () -> files.getItemCount() == 1);
        assertEquals("endpoints", Gui.in(() -> files.getItem(0).getText(1)));
        next(shell);
        next(shell);
        Table matching = table(shell, "Samples");
        Gui.await("matched ids", () -> matching.getItemCount() == 1);
        assertEquals("4 of 4", Gui.in(() -> matching.getItem(0).getText(1)));
        next(shell);
        next(shell);
        Gui.click(button(shell, "Finish"));
        Gui.await("the end of the wizard", shell::isDisposed);
        settle();
        String text = Files.readString(project.getFile("study.yaml").getLocation().toPath());
        assertTrue(text.contains("- {id: drug_auc, type: real, file: data/drug_auc.corrected.csv, sample: sample}"),
                text);
        assertEquals(List.of(), findings(project, StudiesTest::isError));
    }

    @Test
    void deleteOnAnEndpointTakesItOutOfTheStudyFileInItsEditor() throws Exception {
        IProject project = smallStudy();
        CommonViewer viewer = Gui
                .in(() -> ((ProjectExplorer) Gui.page().showView(ProjectExplorer.VIEW_ID)).getCommonViewer());
        Gui.run(() -> viewer.expandToLevel(project, 2));
        settle();
        ITreeContentProvider content = (ITreeContentProvider) Gui.in(viewer::getContentProvider);
        Object endpoint = Gui.in(() -> content.getChildren(content.getChildren(project)[1])[0]);
        Gui.run(() -> {
            viewer.setSelection(new StructuredSelection(endpoint), true);
            viewer.getTree().setFocus();
        });
        Gui.command("org.eclipse.ui.edit.delete");
        Gui.await("the editor", () -> Gui.page().getActiveEditor() instanceof StudyEditor editor && editor.isDirty());
        StudyEditor editor = (StudyEditor) Gui.in(() -> Gui.page().getActiveEditor());
        String text = Gui.in(() -> editor.source().getDocumentProvider().getDocument(editor.getEditorInput()).get());
        assertFalse(text.contains("remission"), text);
        assertTrue(Files.readString(project.getFile("study.yaml").getLocation().toPath()).contains("remission"),
                "not saved yet");
    }

    private static IProject smallStudy() throws Exception {
        IProject project = project("small");
        project.create(null);
        project.open(null);
        project.getFolder("data").create(true, true, null);
        write(project.getFile("data/patients.csv"), "sample,age,CR\nS1,50,CR\nS2,51,REF\nS3,44,CR\nS4,61,REF\n");
        write(project.getFile("study.yaml"), """
                resistlab: 1
                samples: {file: data/patients.csv}
                assays:
                  - {id: clinical, modality: clinical, file: data/patients.csv, columns: [age]}
                endpoints:
                  - {id: remission, type: class, column: CR}
                """);
        var description = project.getDescription();
        description.setNatureIds(new String[] {"org.resistlab.ui.studies.nature"});
        project.setDescription(description, null);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
        settle();
        return project;
    }

    private static void write(IFile file, String text) throws CoreException {
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, true, true, null);
        } else {
            file.create(content, true, null);
        }
    }
}
