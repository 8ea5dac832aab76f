package org.resistlab.ui.tests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;
import org.resistlab.ui.analysis.internal.editor.Checks;
import org.resistlab.ui.backup.EditorBackup;
import org.resistlab.ui.backup.TextBackup;
import org.resistlab.ui.tables.internal.editor.StudyEditor;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;

/** What may go wrong while an analysis or a study is edited: a kill, and two windows on one file. */
class BadMomentsTest {

    private static final String SAVED = """
            resistlab: 1
            study: ..
            endpoint: response
            models:
              - {id: svm, algorithm: svm}
            """;
    private static final String TYPED = SAVED + "seed: 7\n";

    private IProject project;
    private IFile file;

    @BeforeEach
    void makeStudy() throws Exception {
        project = MadeStudy.project("bad-moments");
        file = MadeStudy.file(project, "analyses/first.yaml", SAVED);
    }

    @AfterEach
    void tidyUp() throws Exception {
        Gui.run(() -> Gui.page().closeAllEditors(false));
        Job.getJobManager().join(Checks.FAMILY, null);
        project.delete(true, true, null);
    }

    private AnalysisEditor open(IWorkbenchWindow window) {
        AnalysisEditor editor = (AnalysisEditor) Gui.in(() -> IDE.openEditor(window.getActivePage(), file));
        Gui.await("the board", () -> editor.board() != null);
        return editor;
    }

    private static List<Path> kept() throws IOException {
        Path folder = EditorBackup.folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".yaml")).toList();
        }
    }

    @Test
    void whatWasTypedBeforeAKillIsOfferedAndBroughtBack() throws Exception {
        AnalysisEditor editor = open(Gui.window());
        Gui.run(() -> editor.document().set(TYPED));
        Gui.await("the text on disk", () -> kept().stream().anyMatch(each -> is(each, TYPED)));
        Path backup = kept().stream().filter(each -> is(each, TYPED)).findFirst().orElseThrow();
        Gui.run(() -> Gui.page().closeEditor(editor, false));
        assertFalse(Files.exists(backup), "what a person gives up is forgotten");
        Files.writeString(backup, TYPED); // as a killed workbench leaves it
        AnalysisEditor again = (AnalysisEditor) Gui.in(() -> IDE.openEditor(Gui.page(), file));
        Shell question = Gui.shell("Unsaved changes");
        assertTrue(Eye.says(question, "They have been kept."));
        Hand.click(Eye.button(question, "Bring back"));
        Gui.await("the typed text", () -> again.document().get().equals(TYPED));
        assertTrue(Gui.in(again::isDirty));
        assertEquals(SAVED, Files.readString(file.getLocation().toPath()), "nothing is saved by itself");
    }

    @Test
    void whatWasTypedInAStudyBeforeAKillIsOfferedAndBroughtBack() throws Exception {
        IFile study = project.getFile("study.yaml");
        String saved = Files.readString(study.getLocation().toPath());
        String typed = saved + "title: Typed\n";
        new TextBackup(EditorBackup.folder()).keep(study.getLocation().toOSString(), typed); // as a kill leaves it
        StudyEditor editor = (StudyEditor) Gui.in(() -> IDE.openEditor(Gui.page(), study));
        Shell question = Gui.shell("Unsaved changes");
        assertTrue(Eye.says(question, project.getName() + "/study.yaml"));
        Hand.click(Eye.button(question, "Bring back"));
        Gui.await("the typed text, kept again", () -> editor.isDirty() && text(editor).equals(typed)
                && kept().stream().anyMatch(each -> is(each, typed)));
        assertEquals(saved, Files.readString(study.getLocation().toPath()), "nothing is saved by itself");
        Gui.run(() -> editor.doSave(null));
        Gui.await("a saved file", () -> !editor.isDirty());
        assertEquals(List.of(), kept());
    }

    private static String text(StudyEditor editor) {
        return editor.source().getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }

    private static boolean is(Path kept, String text) {
        try {
            return Files.readString(kept).equals(text);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void twoWindowsOnOneAnalysisShowTheSameText() throws Exception {
        AnalysisEditor first = open(Gui.window());
        IWorkbenchWindow second = Gui.in(() -> PlatformUI.getWorkbench().openWorkbenchWindow(null));
        try {
            AnalysisEditor other = open(second);
            Gui.run(() -> first.document().set(TYPED));
            assertEquals(TYPED, Gui.in(() -> other.document().get()));
            assertTrue(Gui.in(other::isDirty), "both say that it is not saved");
            Gui.run(() -> other.doSave(null));
            Gui.await("a saved file in both", () -> !first.isDirty() && !other.isDirty());
            assertEquals(TYPED, Files.readString(file.getLocation().toPath()));
        } finally {
            Gui.run(second::close);
        }
        assertEquals(TYPED, Gui.in(() -> first.document().get()), "the first window goes on");
    }
}
