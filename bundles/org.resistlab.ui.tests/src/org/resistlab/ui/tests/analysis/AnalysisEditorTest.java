package org.resistlab.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.analysis.internal.board.BoardCanvas;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;
import org.resistlab.ui.analysis.internal.editor.Checks;
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;
import org.resistlab.ui.testing.UiWatchdog;

/** The board and the source of an analysis, by mouse and keyboard. */
class AnalysisEditorTest {

    private static final String TEXT = """
            resistlab: 1
            study: .. # the cohort
            endpoint: response
            preprocess:
              # the genes
              expression: [{variance-filter: {keep: 20}}, standardize]
            models:
              # a margin
              - {id: svm, algorithm: svm, params: {C: 0.1}}
              - {id: forest, algorithm: random-forest} # many trees
              - {id: vote, algorithm: ensemble.voting, of: [svm, forest]}
            validate:
              outer: {folds: 5}
            """;

    private IProject project;
    private IFile file;
    private AnalysisEditor editor;

    @BeforeEach
    void open() throws CoreException {
        project = MadeStudy.project("board");
        file = MadeStudy.file(project, "analyses/first.yaml", TEXT);
        editor = (AnalysisEditor) Gui.in(() -> IDE.openEditor(Gui.page(), file));
        Gui.await("the check of the analysis", () -> editor.checked() != null && editor.board() != null);
        Gui.run(() -> {
            Gui.page().activate(editor);
            Gui.window().getShell().forceActive();
        });
        Gui.await("the keyboard", () -> canvas().canvas().forceFocus() && canvas().canvas().isFocusControl());
    }

    @AfterEach
    void close() throws CoreException, InterruptedException {
        Gui.run(() -> Gui.page().closeEditor(editor, false));
        Job.getJobManager().join(Checks.FAMILY, null);
        project.delete(true, true, null);
    }

    private BoardCanvas canvas() {
        return editor.boardPage().canvas();
    }

    private String text() {
        return Gui.in(() -> editor.document().get());
    }

    private void select(String key) {
        Gui.run(() -> canvas().select(key));
    }

    private String selected() {
        return Gui.in(() -> canvas().selected().orElseThrow().id());
    }

    private void mouse(int type, Point place) {
        Gui.run(() -> {
            Canvas drawn = canvas().canvas();
            Event event = new Event();
            event.x = place.x;
            event.y = place.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            drawn.notifyListeners(type, event);
        });
    }

    private Point middle(String key) {
        return Gui.in(() -> {
            Box box = canvas().layout().box(editor.board().card(key).orElseThrow());
            return new Point(box.x() + box.width() / 2, box.middle());
        });
    }

    @Test
    void keysMoveSwitchCopyAndRemoveCardsAndUndoBringsAllBack() {
        select("models#0");
        Gui.key(SWT.ARROW_DOWN);
        Gui.await("the next card", () -> selected().equals("forest"));
        Gui.key(SWT.ARROW_UP, SWT.ALT);
        String moved = TEXT.replace("""
                  # a margin
                  - {id: svm, algorithm: svm, params: {C: 0.1}}
                  - {id: forest, algorithm: random-forest} # many trees
                """, """
                  - {id: forest, algorithm: random-forest} # many trees
                  # a margin
                  - {id: svm, algorithm: svm, params: {C: 0.1}}
                """);
        Gui.await("the card's new place", () -> text().equals(moved));
        assertEquals("forest", selected());
        Gui.key(' ');
        Gui.await("the card to be off",
                () -> text().contains("  # off: - {id: forest, algorithm: random-forest} # many trees\n"));
        Gui.key('d', SWT.CTRL);
        Gui.await("the copy", () -> editor.board().shared("model").size() == 4);
        Gui.key(SWT.DEL);
        Gui.await("the end of the copy", () -> editor.board().shared("model").size() == 3);
        Gui.key(SWT.ARROW_UP);
        Gui.key(SWT.DEL);
        Gui.await("the end of the card", () -> !text().contains("random-forest"));
        assertTrue(Gui.in(() -> editor.isDirty()));
        for (int i = 0; i < 5; i++) {
            Gui.key('z', SWT.CTRL);
        }
        Gui.await("the text of the beginning", () -> editor.document().get().equals(TEXT));
        Gui.key('y', SWT.CTRL);
        Gui.await("the first change again", () -> editor.document().get().equals(moved));
    }

    @Test
    void severalCardsAreSelectedByARectangleAndByKeysCopiedAndPasted() {
        Point corner = Gui.in(() -> {
            Box box = canvas().layout().box(editor.board().card("models#0").orElseThrow());
            return new Point(box.x() - 3, box.y() - 3);
        });
        mouse(SWT.MouseDown, corner);
        mouse(SWT.MouseMove, middle("models#2"));
        mouse(SWT.MouseMove, middle("models#1"));
        mouse(SWT.MouseUp, middle("models#1"));
        assertEquals(List.of("svm", "forest"), Gui.in(() -> canvas().selectedCards().stream().map(Card::id).toList()));
        select("models#0");
        Gui.key(SWT.ARROW_DOWN, SWT.SHIFT);
        assertEquals(2, Gui.in(() -> canvas().selectedCards().size()));
        Gui.key('c', SWT.CTRL);
        Gui.key('v', SWT.CTRL);
        Gui.await("the copies", () -> text().contains("id: forest-2") && text().contains("id: svm-2"));
        assertEquals(List.of("svm-2", "forest-2"),
                Gui.in(() -> canvas().selectedCards().stream().map(Card::id).toList()));
        Gui.key(SWT.DEL);
        Gui.await("the end of the copies", () -> editor.document().get().equals(TEXT));
        Gui.key('a', SWT.CTRL);
        assertEquals(Gui.in(() -> editor.board().cards().stream().filter(card -> card.kind().isItem()).count()),
                Gui.in(() -> canvas().selectedCards().size()).longValue());
    }

    @Test
    void undoSaysWhatItTakesBack() {
        select("models#1");
        Gui.run(() -> canvas().move(-1));
        assertEquals("&Undo Move forest", Gui.in(() -> editor.source().getAction("undo").getText()).split("[@\t]")[0]);
        Gui.run(() -> canvas().toggle());
        Gui.await("a new name", () -> editor.source().getAction("undo").getText()
                .startsWith("&Undo Switch off forest (changes vote)"));
        assertEquals(List.of("svm"), Gui.in(() -> editor.board().card("models#2").orElseThrow().members()));
        Gui.run(() -> editor.source().getAction("undo").run());
        Gui.await("the members again",
                () -> editor.board().card("models#2").orElseThrow().members().equals(List.of("svm", "forest")));
    }

    @Test
    void theBoardIsZoomedByKeysAndItsPlacesFollow() {
        Box natural = Gui.in(() -> canvas().layout().box(editor.board().card("models#0").orElseThrow()));
        Gui.key('=', SWT.CTRL);
        Gui.await("a larger board", () -> canvas().zoom() == 110);
        Gui.key('-', SWT.CTRL);
        Gui.key('-', SWT.CTRL);
        Gui.await("a smaller board", () -> canvas().zoom() == 90);
        Point place = middle("models#1");
        mouse(SWT.MouseDown, new Point(place.x * 90 / 100, place.y * 90 / 100));
        mouse(SWT.MouseUp, new Point(place.x * 90 / 100, place.y * 90 / 100));
        assertEquals("forest", selected());
        Gui.key('0', SWT.CTRL);
        Gui.await("the natural size", () -> canvas().zoom() == 100);
        assertEquals(natural, Gui.in(() -> canvas().layout().box(editor.board().card("models#0").orElseThrow())));
    }

    @Test
    void aParameterIsChangedInThePropertiesView() {
        select("models#0");
        IPropertySource properties = Adapters.adapt(Gui.in(() -> ((IStructuredSelection) editor.getSite()
                .getSelectionProvider().getSelection()).getFirstElement()), IPropertySource.class);
        assertEquals("0.1", properties.getPropertyValue("Parameters/C"));
        Gui.run(() -> properties.setPropertyValue("Parameters/C", "-3"));
        assertEquals(TEXT, text(), "a cost is above 0");
        Gui.run(() -> properties.setPropertyValue("Parameters/C", "1, 10"));
        assertEquals(TEXT.replace("params: {C: 0.1}", "tune: {C: [1, 10]}"), text());
        Gui.run(() -> properties.resetPropertyValue("Parameters/C"));
        assertEquals("svm", Gui.in(() -> editor.board().card("models#0").orElseThrow().id()));
    }

    @Test
    void aCardIsDraggedToAnotherLane() {
        Point from = middle("preprocess.expression#0");
        Point to = middle("preprocess.clinical#0");
        mouse(SWT.MouseDown, from);
        mouse(SWT.MouseMove, new Point(from.x, from.y - 10));
        mouse(SWT.MouseMove, new Point(to.x, to.y - 8));
        mouse(SWT.MouseUp, new Point(to.x, to.y - 8));
        assertTrue(text().contains("  # the genes\n  expression: [standardize]\n"), text());
        assertTrue(text().contains("  clinical: [{variance-filter: {keep: 20}}, {missingness-filter: "), text());
        assertEquals("variance-filter", selected());
    }

    @Test
    void aParameterIsSetInItsDialogAndCommentsStay() {
        select("models#0");
        Gui.start(() -> editor.boardPage().open(canvas().selected().orElseThrow()));
        Shell dialog = Gui.shell("Parameters of svm");
        Text cost = Gui.find(dialog, Text.class, field -> "C".equals(field.getData("name")));
        Button ok = Gui.find(dialog, Button.class, button -> button.getText().equals("OK"));
        Gui.run(() -> cost.setText("-1"));
        assertFalse(Gui.in(ok::isEnabled), "a cost is above 0");
        Gui.run(() -> cost.setText("10"));
        Gui.run(() -> ok.notifyListeners(SWT.Selection, new Event()));
        Gui.await("the change", () -> editor.document().get().equals(TEXT.replace("C: 0.1", "C: 10")));
    }

    @Test
    void whatIsTypedInTheSourceIsOnTheBoardAndItsMistakesOnTheCardsAndAsMarkers() throws CoreException {
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            Gui.run(() -> editor.document().set(TEXT.replace("random-forest", "random-forst")));
            Gui.await("the error on the card", () -> editor.board().card("models#1").orElseThrow().hasErrors());
            assertEquals(List.of(), watchdog.ours());
        }
        IMarker[] markers = file.findMarkers(Checks.MARKER, true, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        assertEquals("random-forest", markers[0].getAttribute(Checks.MEANT, ""));
        assertEquals(10, markers[0].getAttribute(IMarker.LINE_NUMBER, 0));
        Gui.run(() -> editor.document().set(TEXT.replace("models:", "models: [")));
        Gui.settle();
        select("models#0");
        Gui.key(SWT.DEL);
        assertTrue(text().contains("id: svm"), "the board waits until the source can be read");
        Gui.run(() -> editor.document().set(TEXT));
        Gui.await("the end of the errors", () -> editor.checked().errors() == 0);
        assertEquals(0, file.findMarkers(Checks.MARKER, true, IResource.DEPTH_ZERO).length);
    }

    @Test
    void theWizardWritesAnAnalysisOfTheStudyAndOpensIt() {
        Gui.start(() -> {
            try {
                IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry()
                        .findWizard("org.resistlab.ui.analysis.new-analysis").createWizard();
                wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
                new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard).open();
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
        Shell dialog = Gui.shell("New analysis");
        Button finish = Gui.find(dialog, Button.class, button -> button.getText().contains("Finish"));
        Gui.await("the study", finish::isEnabled);
        Gui.run(() -> finish.notifyListeners(SWT.Selection, new Event()));
        Gui.await("the editor", () -> Gui.page().getActiveEditor() instanceof AnalysisEditor opened && opened != editor
                && opened.checked() != null);
        AnalysisEditor made = (AnalysisEditor) Gui.in(() -> Gui.page().getActiveEditor());
        assertEquals("analyses/response-quick.yaml",
                made.workspaceFile().orElseThrow().getProjectRelativePath().toString());
        assertEquals(0, made.checked().errors(), made.checked().problems().toString());
        Gui.run(() -> Gui.page().closeEditor(made, false));
    }

    @Test
    void eachCardHasANameForScreenReaders() {
        assertTrue(Gui.in(() -> editor.board().cards().stream().noneMatch(card -> card.spoken().isBlank())));
        assertEquals("forest, Random forest", Gui.in(() -> editor.board().card("models#1").orElseThrow().spoken()));
    }
}
