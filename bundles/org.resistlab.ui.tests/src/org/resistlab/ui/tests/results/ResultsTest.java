package org.resistlab.ui.tests.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;
import org.resistlab.ui.testing.UiWatchdog;

/** The result of a real run, looked at with mouse and keyboard. */
class ResultsTest {

    private static final String ANALYSIS = """
            resistlab: 1
            study: .
            endpoint: response
            assays: [clinical, expression]
            preprocess:
              clinical: [{one-hot: {}}, {standardize: {}}]
              expression: [{standardize: {}}]
            models:
              - {id: svm, algorithm: svm, params: {kernel: linear}}
              - {id: forest, algorithm: random-forest, params: {n_estimators: 20}}
            validate:
              outer: {scheme: stratified-k-fold, folds: 3, repeats: 1}
            interpret: [shap]
            seed: 3
            """;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Gui.run(() -> Gui.page().closeAllEditors(false));
    }

    @Test
    void aPatientPickedInTheRocIsPickedInTheTableAndExplained() throws Exception {
        Path run = run("made-for-results");
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            Composite editor = open(run);
            Gui.await("the models", () -> rows(editor, "Model") == 3);
            for (int page : new int[] {1, 3, 4, 2}) {
                page(editor, page);
            }
            FigureCanvas roc = canvas(editor, "ROC curves");
            Gui.await("the curves", () -> roc.isReady() && !roc.getMarks().isEmpty());
            Mark patient = Gui.in(() -> roc.getMarks().reversed().stream()
                    .filter(mark -> mark.kind() == MarkKind.SAMPLE).findFirst().orElseThrow());
            press(roc, patient);
            String id = patient.ids().getFirst();
            Gui.await("the selection", () -> roc.getHighlight().samples().equals(Set.of(id)));
            Table patients = table(editor, "Sample");
            Gui.await("the row", () -> patients.getSelectionCount() == 1
                    && patients.getSelection()[0].getText(0).equals(id));
            Gui.await("the explanation", () -> canvas(editor, "sample " + id) != null);

            Gui.run(roc::forceFocus);
            Gui.await("the focus", roc::isFocusControl);
            Gui.key(SWT.ESC);
            Gui.await("no selection", () -> roc.getHighlight().isEmpty() && patients.getSelectionCount() == 0);
            Gui.key(SWT.HOME);
            Gui.key(SWT.ARROW_RIGHT);
            Gui.key(SWT.CR);
            Gui.await("a sample by keyboard", () -> patients.getSelectionCount() == 1);

            page(editor, 3);
            Table features = table(editor, "Feature");
            Gui.await("the features", () -> features.getItemCount() > 0);
            Gui.run(() -> {
                features.setSelection(0);
                features.notifyListeners(SWT.Selection, new Event());
            });
            String feature = Gui.in(() -> features.getItem(0).getText(0));
            Gui.await("the dependence", () -> canvas(editor, "Dependence on " + feature) != null);

            Tree outline = Gui.find(Gui.window().getShell(), Tree.class,
                    tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("response  "));
            Gui.run(() -> {
                TreeItem figure = outline.getItem(0).getItem(0);
                outline.setSelection(figure);
                Event event = new Event();
                event.item = figure;
                outline.notifyListeners(SWT.Selection, event);
            });
            Gui.await("the figure of the outline", () -> canvas(editor, "Models compared") != null
                    && Gui.find(editor, CTabFolder.class, tabs -> tabs.getItemCount() == 5).getSelectionIndex() == 1);
            assertEquals(List.of(), watchdog.ours());
        }
    }

    @Test
    void figuresAreExportedForAPaper() throws Exception {
        Composite editor = open(run("made-for-export"));
        Button export = Gui.find(editor, Button.class, button -> button.getText().startsWith("E&xport"));
        Gui.await("the figures", export::isEnabled);
        Gui.start(() -> export.notifyListeners(SWT.Selection, new Event()));
        Shell dialog = Gui.shell("Export figure");
        Gui.run(() -> {
            for (Button button : List.of(check(dialog, "SVG"), check(dialog, "PDF"), check(dialog, "Data"))) {
                button.setSelection(true);
                button.notifyListeners(SWT.Selection, new Event());
            }
            Gui.find(dialog, Text.class, text -> text.getMessage().isEmpty() && text.isEnabled()
                    && text.getText().startsWith("/")).setText(folder.toString());
        });
        Gui.run(() -> Gui.find(dialog, Button.class, button -> button.getText().equals("E&xport"))
                .notifyListeners(SWT.Selection, new Event()));
        Gui.await("the files", () -> says(dialog, "3 files written"));
        String name = "response-model-comparison";
        String svg = Files.readString(folder.resolve(name + ".svg"));
        assertTrue(svg.contains("<svg") && svg.contains("width=\"321\""), "85 mm are 321 pixels");
        assertTrue(svg.contains("svm") && svg.contains("forest"));
        assertTrue(Files.readString(folder.resolve(name + ".tsv")).startsWith("model\tmetric\testimate"));
        byte[] pdf = Files.readAllBytes(folder.resolve(name + ".pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        Gui.run(dialog::close);
    }

    @Test
    void aDrawingThatThrowsSaysSoInItsPlaceAndNothingElseHappens() {
        RenderedFigure broken = new RenderedFigure("broken", "", "Broken", "Broken.", (graphics, area) -> {
            throw new IllegalStateException("no luck");
        }, (graphics, area) -> {
            throw new IllegalStateException("no luck");
        }, 300, 200, new FigureData(List.of(), List.of()));
        Shell shell = Gui.in(() -> new Shell(Gui.window().getShell()));
        FigureCanvas canvas = Gui.in(() -> {
            FigureCanvas made = new FigureCanvas(shell, SWT.NONE);
            shell.setSize(400, 300);
            made.setSize(300, 200);
            shell.open();
            made.show(broken, "org.example.broken");
            return made;
        });
        Gui.await("the sentence", () -> canvas.getMessage().contains("org.example.broken")
                && canvas.getMessage().contains("no luck"));
        Gui.run(shell::dispose);
    }

    @Test
    void aRunThatIsNotDoneAndAFolderThatIsNoneSaySo() throws Exception {
        Files.writeString(folder.resolve("run.jsonl"), """
                {"event":"started"}
                {"event":"planned","kept":0,"units":8}
                {"event":"unit-done"}
                {"event":"scored","endpoint":"response","model":"svm","metric":"roc-auc","mean":0.75,"folds":1}
                """);
        Composite editor = open(folder);
        Gui.await("the sentence", () -> says(editor, "ended before it was finished after 1 of 8 units"));
        assertEquals("svm", Gui.in(() -> table(editor, "Endpoint").getItem(0).getText(1)));
        Gui.await("the models so far", () -> canvas(editor, "Models so far") != null);
        assertTrue(
                Gui.in(() -> Gui.find(editor, Button.class, button -> button.getText().equals("Res&ume")).isVisible()));
        Files.delete(folder.resolve("run.jsonl"));
        Gui.await("the other sentence", () -> says(editor, "is not a run folder"));
    }

    private static Path run(String name) throws Exception {
        return MadeStudy.run(MadeStudy.project(name), ANALYSIS);
    }

    private static Composite open(Path run) {
        Gui.command("org.resistlab.ui.results.open", Map.of("folder", run.toString()));
        Gui.await("the explorer", () -> Gui.page().getActiveEditor() instanceof MultiPageEditorPart);
        return Gui.in(() -> {
            IEditorPart editor = Gui.page().getActiveEditor();
            CTabFolder pages = Gui.find(Gui.window().getShell(), CTabFolder.class,
                    tabs -> tabs.getItemCount() == 5 && tabs.getItem(0).getText().equals("Overview"));
            assertTrue(editor.getTitle().length() > 0);
            return pages.getParent().getParent().getParent();
        });
    }

    private static void page(Composite editor, int page) {
        Gui.run(() -> {
            CTabFolder pages = Gui.find(editor, CTabFolder.class, tabs -> tabs.getItemCount() == 5);
            pages.setSelection(page);
            Event event = new Event();
            event.item = pages.getItem(page);
            pages.notifyListeners(SWT.Selection, event);
        });
        Gui.settle();
    }

    /** How many rows the table has; 0 as long as there is none. */
    private static int rows(Composite editor, String firstColumn) {
        try {
            return table(editor, firstColumn).getItemCount();
        } catch (AssertionError e) {
            return 0;
        }
    }

    private static Table table(Composite editor, String firstColumn) {
        return Gui.find(editor, Table.class,
                table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals(firstColumn));
    }

    /** The canvas on the page shown whose figure has this in its title; null where there is none. */
    private static FigureCanvas canvas(Composite editor, String title) {
        try {
            return Gui.find(editor, FigureCanvas.class, canvas -> canvas.isVisible()
                    && canvas.getFigure().filter(figure -> figure.title().contains(title)).isPresent());
        } catch (AssertionError e) {
            return null;
        }
    }

    private static void press(FigureCanvas canvas, Mark mark) {
        Rectangle2D box = mark.shape().getBounds2D();
        Gui.run(() -> {
            Event event = new Event();
            event.x = (int) Math.round(box.getCenterX());
            event.y = (int) Math.round(box.getCenterY());
            event.button = 1;
            event.count = 1;
            canvas.notifyListeners(SWT.MouseMove, event);
            canvas.notifyListeners(SWT.MouseDown, event);
            canvas.notifyListeners(SWT.MouseUp, event);
        });
    }

    private static Button check(Composite dialog, String text) {
        return Gui.find(dialog, Button.class, button -> button.getText().replace("&", "").startsWith(text));
    }

    private static boolean says(Composite parent, String text) {
        return Arrays.stream(parent.getChildren()).anyMatch(child -> says(child, text));
    }

    private static boolean says(Control control, String text) {
        return control instanceof Label label ? label.getText().contains(text)
                : control instanceof Composite composite && says(composite, text);
    }
}
