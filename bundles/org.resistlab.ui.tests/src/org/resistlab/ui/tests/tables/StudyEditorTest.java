package org.resistlab.ui.tests.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.selection.SampleSelection;
import org.resistlab.ui.tables.internal.editor.StudyEditor;
import org.resistlab.ui.tables.internal.editor.StudySession;
import org.resistlab.ui.tables.internal.grid.TablePanel;
import org.resistlab.ui.tables.internal.views.AssayView;
import org.resistlab.ui.tables.model.Arrangement;
import org.resistlab.ui.tables.model.CellFilter;
import org.resistlab.ui.tables.model.ColumnKind;
import org.resistlab.ui.tables.model.SampleSets;
import org.resistlab.ui.tables.model.SortKey;
import org.resistlab.ui.tables.model.StudyPart;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;
import org.resistlab.ui.testing.UiWatchdog;

/** The study editor in the workbench: tables, views linked by selection, changes of the study file. */
class StudyEditorTest {

    private static final int SAMPLES = 40;
    private static final int FEATURES = 300;
    private static final long MEGABYTE = 1 << 20;

    private IProject project;

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws CoreException {
        Gui.run(() -> Gui.page().closeAllEditors(false));
        if (project != null) {
            project.delete(true, true, null);
        }
    }

    @Test
    void aTableIsSortedFilteredAndSearched() throws Exception {
        StudyEditor editor = open("");
        TablePanel panel = page(editor, "assay.expression");
        Gui.run(() -> panel.controller().sort(SortKey.column(2), false));
        Gui.await("the order", () -> panel.grid().state().arrangement().key(2) != null);
        assertEquals("s00", Gui.in(() -> panel.grid().state().content().rowName(panel.grid().state().row(0))));
        CellFilter missing = CellFilter.parse("missing", ColumnKind.NUMBER);
        Gui.run(() -> panel.controller().filter(1, missing));
        Gui.await("the filter", () -> panel.grid().state().rowCount() < SAMPLES);
        assertEquals(4, Gui.in(() -> panel.grid().state().rowCount()));
        Gui.run(panel.controller()::showAll);
        Gui.await("all samples", () -> panel.grid().state().rowCount() == SAMPLES);
        Text box = Gui.find(panel, Text.class, field -> (field.getStyle() & SWT.SEARCH) != 0);
        Gui.await("the search", () -> {
            box.setText("g29");
            box.notifyListeners(SWT.DefaultSelection, new Event());
            return panel.grid().selection().column() == 29;
        });
    }

    @Test
    void whatIsSelectedInTheTableIsSelectedInTheComponentsAndBack() throws Exception {
        StudyEditor editor = open("");
        TablePanel panel = page(editor, "assay.expression");
        Gui.run(() -> show("org.resistlab.ui.tables.components.right"));
        FigureCanvas canvas = Gui.in(() -> ((AssayView) Gui.page()
                .findView("org.resistlab.ui.tables.components.right")).canvas());
        Gui.await("the figure", () -> canvas.getFigure().isPresent() && canvas.isReady());
        Gui.run(() -> {
            Gui.page().activate(editor);
            panel.grid().goToSample("s07");
        });
        Gui.await("the point", () -> canvas.getHighlight().samples().equals(Set.of("s07")));
        Point place = Gui.in(() -> {
            var bounds = canvas.getMarks().stream().filter(mark -> mark.kind() == MarkKind.SAMPLE
                    && mark.ids().equals(List.of("s11"))).findFirst().orElseThrow().shape().getBounds2D();
            return new Point((int) bounds.getCenterX(), (int) bounds.getCenterY());
        });
        Gui.run(() -> click(canvas, place));
        Gui.await("the row", () -> contains(panel, "s11"));
        assertTrue(Gui.in(() -> SampleSelection.of(editor.getSite().getSelectionProvider().getSelection())
                .orElseThrow().samples().contains("s11")), "published");
        Set<String> some = Set.of("s03", "s07", "s11", "s20");
        Gui.run(() -> editor.showOnly(some));
        Gui.await("these rows", () -> panel.grid().state().rowCount() == some.size());
        assertTrue(Gui.in(() -> contains(panel, "s11")), "what was selected still is");
        Gui.await("these points", () -> canvas.isReady() && canvas.getMarks().stream()
                .filter(mark -> mark.kind() == MarkKind.SAMPLE).count() == some.size());
    }

    @Test
    void aTitleIsChangedInTheTextWithItsCommentsAndTakenBack() throws Exception {
        StudyEditor editor = open("");
        Gui.run(() -> editor.setActivePage("overview"));
        Text title = Gui.find(Gui.in(() -> Gui.page().getWorkbenchWindow().getShell()), Text.class,
                field -> field.isVisible() && field.getText().equals("A made study"));
        Gui.run(() -> {
            title.setText("A better title");
            title.notifyListeners(SWT.DefaultSelection, new Event());
        });
        ITextEditor source = (ITextEditor) Gui.in(() -> editor.findEditors(editor.getEditorInput())[0]);
        IDocument document = Gui.in(() -> source.getDocumentProvider().getDocument(source.getEditorInput()));
        assertTrue(document.get().contains("title: A better title # for people"), document.get());
        assertTrue(Gui.in(editor::isDirty));
        Gui.run(() -> source.getAction(ITextEditorActionConstants.UNDO).run());
        assertEquals("A made study", Gui.in(title::getText));
        assertFalse(Gui.in(editor::isDirty));
    }

    @Test
    void aMarkerLeadsToItsCell() throws Exception {
        StudyEditor editor = open("");
        IMarker marker = project.getFile("study.yaml").createMarker(IMarker.PROBLEM);
        marker.setAttribute("assay", "expression");
        marker.setAttribute("feature", "g123");
        marker.setAttribute("sample", "s05");
        Gui.run(() -> IDE.gotoMarker(editor, marker));
        TablePanel panel = visiblePanel();
        Gui.await("the cell", () -> panel.grid().selection().column() == 123);
        assertArrayEquals(new int[] {5}, Gui.in(() -> panel.grid().selection().rows()));
        Composite window = Gui.in(() -> Gui.page().getWorkbenchWindow().getShell());
        Gui.find(window, Label.class, label -> label.isVisible() && label.getText().equals("g123"));
    }

    @Test
    void aBrokenStudySaysWhatIsWrongAndIsReadAgainWhenMended() throws Exception {
        StudyEditor editor = open("assays: 3\n");
        assertFalse(Gui.in(() -> editor.session().errors()).isEmpty());
        Gui.run(() -> editor.setActivePage("quality"));
        assertTrue(message(editor).startsWith("study.yaml:5: ") && message(editor).contains("Go to the line"),
                message(editor));
        Tree tree = Gui.find(Gui.in(() -> Gui.page().getWorkbenchWindow().getShell()), Tree.class,
                found -> found.isVisible() && found.getColumnCount() == 3);
        assertTrue(Gui.in(() -> tree.getItem(0).getText().contains("error")));
        project.getFile("study.yaml").setContents(new ByteArrayInputStream(text("").getBytes(StandardCharsets.UTF_8)),
                true, false, null);
        Gui.await("the study", () -> editor.session().contents() != null && !editor.session().isReading());
        assertEquals(SAMPLES, Gui.in(() -> editor.session().contents().samples().size()));
    }

    @Test
    void aStudyFileThatVanishesIsSaidAndNothingTypedIsLost() throws Exception {
        StudyEditor editor = open("");
        Gui.run(() -> editor.setActivePage("samples"));
        project.getFile("data/samples.csv").touch(null);
        Gui.await("the notice", () -> message(editor).contains("Files of the study have changed"));
        project.getFile("study.yaml").delete(true, null);
        Gui.await("the notice", () -> message(editor).contains("no longer there"));
        assertTrue(Gui.in(() -> Gui.page().getActiveEditor()) == editor, "it stays open");
        ITextEditor source = (ITextEditor) Gui.in(() -> editor.findEditors(editor.getEditorInput())[0]);
        assertTrue(Gui.in(() -> source.getDocumentProvider().getDocument(source.getEditorInput()).get())
                .contains("A made study"));
        project.getFile("study.yaml").create(new ByteArrayInputStream(text("").getBytes(StandardCharsets.UTF_8)), true,
                null);
    }

    @Test
    void anEndpointIsMadeOfAColumnTakenBackAndReadWhenSaved() throws Exception {
        StudyEditor editor = open("");
        Gui.run(() -> editor.setActivePage("endpoints"));
        Composite window = Gui.in(() -> Gui.page().getWorkbenchWindow().getShell());
        Button add = Gui.find(window, Button.class, button -> button.isVisible() && button.getText().equals("&New…"));
        Gui.start(() -> add.notifyListeners(SWT.Selection, new Event()));
        Shell dialog = Gui.shell("New endpoint");
        Button ok = Gui.find(dialog, Button.class, button -> button.getText().equals("OK"));
        assertFalse(Gui.in(ok::isEnabled), "no column is chosen yet");
        choose(dialog, "Number");
        choose(dialog, "age");
        Gui.click(ok);
        assertTrue(text(editor).contains("- {id: age, type: real, column: age}"), text(editor));
        Table list = Gui.find(window, Table.class, table -> table.isVisible() && table.getColumnCount() == 4);
        assertEquals("Save to read it", Gui.in(() -> list.getItem(1).getText(3)));
        Gui.run(() -> editor.source().getAction(ITextEditorActionConstants.UNDO).run());
        assertEquals(1, Gui.in(list::getItemCount));
        Gui.run(() -> editor.source().getAction(ITextEditorActionConstants.REDO).run());
        Gui.run(() -> editor.doSave(null));
        Gui.await("the endpoint", () -> !editor.session().isReading()
                && editor.session().contents().endpoints().size() == 2);
        MadeStudy.file(project, "analyses/first.yaml", "resistlab: 1\nstudy: ..\nendpoint: age\n");
        Gui.run(() -> editor.remove(StudyPart.ENDPOINT, "age"));
        Shell question = Gui.shell("Remove endpoint");
        Gui.click(Gui.find(question, Button.class, button -> button.getText().replace("&", "").equals("Yes")));
        Gui.await("the text without it", () -> !text(editor).contains("id: age"));
    }

    private static void choose(Shell dialog, String item) {
        Combo combo = Gui.find(dialog, Combo.class, each -> each.isVisible() && each.indexOf(item) >= 0);
        Gui.run(() -> {
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static String text(StudyEditor editor) {
        return Gui.in(() -> document(editor).get());
    }

    private static IDocument document(StudyEditor editor) {
        return editor.source().getDocumentProvider().getDocument(editor.getEditorInput());
    }

    @Test
    void whatIsWrongInTheTextIsUnderlinedWhileItIsTyped() throws Exception {
        StudyEditor editor = open("");
        Gui.run(() -> editor.setActiveEditor(editor.source()));
        assertEquals(List.of(), Gui.in(() -> editor.source().problems()));
        Gui.run(() -> document(editor).set(text("").replace("column: response", "column: responce")));
        Gui.await("the problem", () -> editor.source().problems().stream().anyMatch(each -> each.contains("responce")
                && each.contains("Did you mean \"response\"?")));
        Gui.run(() -> document(editor).set(text("")));
        Gui.await("no problem", () -> editor.source().problems().isEmpty());
    }

    @Test
    void twoWindowsOnOneStudyShowTheSameTextAndBothReadItAgain() throws Exception {
        StudyEditor first = open("");
        IWorkbenchWindow window = Gui.in(() -> PlatformUI.getWorkbench().openWorkbenchWindow(null));
        try {
            StudyEditor second = (StudyEditor) Gui.in(() -> IDE.openEditor(window.getActivePage(),
                    project.getFile("study.yaml"), StudyEditor.ID));
            Gui.await("the second", () -> !second.session().isReading() && second.session().contents() != null);
            Gui.run(() -> document(first).set(text("").replace("A made study", "Another title")));
            assertTrue(text(second).contains("Another title"), "one text");
            assertTrue(Gui.in(second::isDirty), "both say that it is not saved");
            Gui.run(() -> second.doSave(null));
            Gui.await("a saved file in both", () -> !first.isDirty() && !second.isDirty());
            Gui.await("both to have read it", () -> List.of(first, second).stream()
                    .allMatch(each -> !each.session().isReading()
                            && each.session().contents().spec().title().equals("Another title")));
        } finally {
            Gui.run(window::close);
        }
    }

    @Test
    void anotherProgramsChangeIsTakenOrToldAndNothingTypedIsLost() throws Exception {
        StudyEditor editor = open("");
        IFile file = project.getFile("study.yaml");
        file.setContents(text("").replace("A made study", "Changed elsewhere").getBytes(StandardCharsets.UTF_8), true,
                false, null);
        Gui.await("the title", () -> !editor.session().isReading()
                && editor.session().contents().spec().title().equals("Changed elsewhere"));
        String typed = text("").replace("A made study", "Typed here");
        Gui.run(() -> document(editor).set(typed));
        file.setContents(text("").getBytes(StandardCharsets.UTF_8), true, false, null);
        Gui.await("the notice", () -> message(editor).contains("changed by another program"));
        assertEquals(typed, text(editor));
    }

    @Test
    void aReadOnlyStudySaysThatItCannotBeSaved() throws Exception {
        StudyEditor editor = open("");
        Gui.run(() -> Gui.page().closeEditor(editor, false));
        ResourceAttributes attributes = new ResourceAttributes();
        attributes.setReadOnly(true);
        project.getFile("study.yaml").setResourceAttributes(attributes);
        StudyEditor again = (StudyEditor) Gui
                .in(() -> IDE.openEditor(Gui.page(), project.getFile("study.yaml"), StudyEditor.ID));
        Gui.await("the study", () -> !again.session().isReading() && again.session().contents() != null);
        assertTrue(Gui.in(() -> message(again)).contains("read-only"));
        Gui.run(() -> again.setActivePage("endpoints"));
        Composite window = Gui.in(() -> Gui.page().getWorkbenchWindow().getShell());
        assertFalse(Gui.in(() -> Gui.find(window, Button.class,
                button -> button.isVisible() && button.getText().equals("&New…")).isEnabled()));
        attributes.setReadOnly(false);
        project.getFile("study.yaml").setResourceAttributes(attributes);
    }

    @Test
    void whatIsShownIsExportedAndSelectedSamplesAreKeptUnderAName() throws Exception {
        StudyEditor editor = open("");
        TablePanel panel = page(editor, "assay.expression");
        Gui.run(() -> panel.controller().arrange(Arrangement.NONE.sortedBy(SortKey.column(2).reversed())));
        Gui.await("the order", () -> !panel.grid().state().arrangement().keys().isEmpty());
        Path file = folder.resolve("shown.csv");
        Gui.run(() -> panel.export(file));
        Gui.await("the file", () -> Files.exists(file));
        List<String> lines = Files.readAllLines(file);
        assertEquals(SAMPLES + 1, lines.size());
        assertTrue(lines.get(1).startsWith("s39,"), lines.get(1));
        assertEquals(FEATURES + 1, lines.get(1).split(",", -1).length);
        SampleSets sets = new SampleSets(new ProjectScope(project).getNode("org.resistlab.ui.tables"));
        sets.put("responders", List.of("s03", "s06"));
        assertTrue(Files.readString(project.getLocation().toPath()
                .resolve(".settings/org.resistlab.ui.tables.prefs")).contains("responders"));
        assertEquals(List.of("s03", "s06"), sets.all().get("responders"));
        sets.remove("responders");
        assertTrue(sets.all().isEmpty());
    }

    private static String message(StudyEditor editor) {
        return Gui.in(() -> {
            Form form = editor.getActivePageInstance().getManagedForm().getForm().getForm();
            return form.getHeadClient() == null ? ""
                    : Gui.find((Composite) form.getHeadClient(), Link.class, link -> true).getText();
        });
    }

    /**
     * The assay of 1,000 × 20,000 in the window: opened, scrolled to the last column, sorted by a click on its header,
     * in under 300 MB above the empty workbench.
     */
    @Test
    void aHugeAssayTakesLittleMemoryAndNeverHoldsUpTheWindow() throws Exception {
        int columns = 20_000;
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("huge");
        project.create(null);
        project.open(null);
        MadeStudy.file(project, "study.yaml", text("").replace("id: made", "id: huge"));
        writeHuge(project.getLocation().toPath(), 1000, columns);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        closeWelcome();
        long before = heap();
        long otherBefore = outsideOfHeap();
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            StudyEditor editor = (StudyEditor) Gui
                    .in(() -> IDE.openEditor(Gui.page(), project.getFile("study.yaml"), StudyEditor.ID));
            Job.getJobManager().join(StudySession.FAMILY, null);
            TablePanel panel = page(editor, "assay.expression");
            for (int column = 0; column < columns; column += 500) {
                int next = column;
                Gui.run(() -> panel.grid().goTo(next, ""));
            }
            Gui.run(() -> panel.grid().goTo(columns - 1, ""));
            clickLastHeader(panel.grid().table());
            Gui.await("the order", () -> panel.grid().state().arrangement().key(columns - 1) != null);
            assertEquals("s13", Gui.in(() -> panel.grid().state().content().rowName(panel.grid().state().row(0))));
            Gui.settle();
            assertEquals(List.of(), watchdog.ours());
        }
        long taken = (heap() - before) / MEGABYTE;
        long other = (outsideOfHeap() - otherBefore) / MEGABYTE;
        assertTrue(taken < 100, taken + " MB of heap");
        assertTrue(taken + other < 300, taken + " MB of heap and " + other + " MB beside it");
    }

    private static void clickLastHeader(NatTable table) {
        Gui.settle();
        Gui.run(() -> {
            Rectangle bounds = table.getBoundsByPosition(table.getColumnCount() - 1, 0);
            click(table, new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2));
        });
    }

    /** Samples in rows; the values of the last gene are a permutation, of which the sample s13 has the least. */
    private static void writeHuge(Path study, int samples, int genes) throws IOException {
        Files.createDirectories(study.resolve("data"));
        StringBuilder names = new StringBuilder("sample,response\n");
        try (BufferedWriter out = Files.newBufferedWriter(study.resolve("data/expression.csv"))) {
            StringBuilder line = new StringBuilder("sample");
            for (int j = 0; j < genes; j++) {
                line.append(",g").append(j);
            }
            out.append(line).append('\n');
            for (int i = 0; i < samples; i++) {
                names.append('s').append(i).append(i % 3 == 0 ? ",yes\n" : ",no\n");
                line.setLength(0);
                line.append('s').append(i);
                for (int j = 0; j < genes - 1; j++) {
                    line.append(',').append((char) ('0' + (i * 7 + j * 3) % 10));
                }
                out.append(line).append(',').append(Integer.toString((i + samples - 13) * 7 % samples)).append('\n');
            }
        }
        Files.writeString(study.resolve("data/samples.csv"), names);
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Memory of this process that is not the heap, which earlier tests have made larger than it needs to be. */
    private static long outsideOfHeap() throws IOException {
        return resident() - Runtime.getRuntime().totalMemory();
    }

    /** Memory of this process in bytes as Linux counts it; 0 elsewhere. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst().orElse(0);
    }

    private static boolean contains(TablePanel panel, String sample) {
        int[] rows = panel.grid().selection().rows();
        return rows.length == 1 && panel.grid().state().content().rowName(rows[0]).equals(sample);
    }

    private static void show(String view) {
        try {
            Gui.page().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static void click(Control control, Point place) {
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.x = place.x;
            event.y = place.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            control.notifyListeners(type, event);
        }
    }

    private static TablePanel page(StudyEditor editor, String id) {
        Gui.run(() -> editor.setActivePage(id));
        return visiblePanel();
    }

    private static TablePanel visiblePanel() {
        Composite shell = Gui.in(() -> Gui.page().getWorkbenchWindow().getShell());
        return Gui.find(shell, TablePanel.class, TablePanel::isVisible);
    }

    private static void closeWelcome() {
        Gui.run(() -> {
            IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
            Gui.page().getWorkbenchWindow().getShell().setMaximized(true);
        });
    }

    /** Opens a made study and waits until it is read; {@code broken} stands in its file in place of the assays. */
    private StudyEditor open(String broken) throws Exception {
        closeWelcome();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("made");
        project.create(null);
        project.open(null);
        IFolder data = project.getFolder("data");
        data.create(true, true, null);
        StringBuilder samples = new StringBuilder("sample,response,age\n");
        StringBuilder values = new StringBuilder("sample");
        for (int j = 0; j < FEATURES; j++) {
            values.append(",g").append(j);
        }
        values.append('\n');
        for (int i = 0; i < SAMPLES; i++) {
            String id = (i < 10 ? "s0" : "s") + i;
            samples.append(id).append(i % 3 == 0 ? ",yes," : ",no,").append(30 + i % 17).append('\n');
            values.append(id);
            for (int j = 0; j < FEATURES; j++) {
                boolean missing = j == 1 && i % 10 == 3;
                values.append(',').append(missing ? "" : j == 2 ? i : (i * 31 + j * 17 + i * j * 7) % 101 / 10.0);
            }
            values.append('\n');
        }
        write(data.getFile("samples.csv"), samples.toString());
        write(data.getFile("expression.csv"), values.toString());
        IFile file = project.getFile("study.yaml");
        write(file, text(broken));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        StudyEditor editor = (StudyEditor) Gui.in(() -> IDE.openEditor(Gui.page(), file, StudyEditor.ID));
        Job.getJobManager().join(StudySession.FAMILY, null);
        Gui.settle();
        return editor;
    }

    private static String text(String broken) {
        return """
                resistlab: 1
                id: made
                title: A made study # for people
                samples: {file: data/samples.csv}
                """ + (broken.isEmpty() ? """
                assays:
                  - {id: expression, modality: transcriptomics, file: data/expression.csv}
                endpoints:
                  - {id: response, type: class, column: response}
                """ : broken);
    }

    private static void write(IFile file, String text) throws CoreException {
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    }
}
