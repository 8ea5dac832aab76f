package org.resistlab.ui.tests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.ui.analysis.internal.board.BoardCanvas;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunTexts;
import org.resistlab.ui.testing.Gui;

/**
 * The whole story with mouse and keyboard: a study of the embedded cohort's files, an analysis on the board, a run that
 * is cancelled and resumed, its result explored and exported, its model on new patients.
 */
class StoryTest {

    private static final String STUDY = "story";
    private static final Duration RUN = Duration.ofSeconds(150);
    private static final Duration WORK = Duration.ofSeconds(30);

    private AnalysisEditor editor;
    private String patient = "";

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(STUDY);
    }

    private static Path folder() {
        return project().getLocation().toPath();
    }

    /** Where an installation, or the build, has the embedded cohort. */
    private static Path data() {
        String home = System.getProperty("resistlab.home");
        Path top = home != null ? Path.of(home)
                : Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        return top.resolve("examples").resolve("leukaemia").resolve("data");
    }

    @BeforeEach
    void emptyWorkspace() throws CoreException {
        InstanceScope.INSTANCE.getNode("org.resistlab.ui.runs").putBoolean("open-result", true);
        Gui.run(() -> {
            Gui.page().closeAllEditors(false);
            Gui.window().getShell().setBounds(Gui.display().getPrimaryMonitor().getClientArea());
        });
        deleteProjects();
    }

    @AfterEach
    void tidyUp() throws Exception {
        Gui.run(() -> {
            for (Shell shell : Gui.display().getShells()) {
                if (shell.getParent() != null && shell.isVisible()) {
                    shell.close();
                }
            }
            Gui.page().closeAllEditors(false);
        });
        for (String family : List.of("org.resistlab.ui.runs", "org.resistlab.ui.studies.check")) {
            Job.getJobManager().cancel(family);
            Job.getJobManager().join(family, new NullProgressMonitor());
        }
        deleteProjects();
    }

    private static void deleteProjects() throws CoreException {
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
    }

    @Test
    void fromFilesToAPredictionForANewPatient() {
        Story story = new Story("story");
        story.step("new study from files", StoryTest::newStudy);
        story.step("fix a column", StoryTest::fixColumn);
        story.step("finish the study", StoryTest::finishStudy);
        story.step("new analysis", this::newAnalysis);
        story.step("add a step by keyboard and set its parameter", this::addStep);
        story.step("drag a learner from the palette", this::dragLearner);
        story.step("set the folds and save", this::setFolds);
        story.step("run", StoryTest::run);
        story.step("cancel", StoryTest::cancel);
        story.step("resume", StoryTest::resume);
        story.step("explore", this::explore);
        story.step("export a figure", StoryTest::export);
        story.step("apply to new patients", StoryTest::apply);
    }

    private static void command(String id, Map<String, String> parameters) {
        Gui.start(() -> {
            try {
                var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    private static void next(Shell shell) {
        Button next = Eye.button(shell, "Next >");
        Gui.await("a page that can be left", next::isEnabled);
        Hand.click(next);
    }

    private static void newStudy() {
        command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.resistlab.ui.studies.new-study"));
        Shell wizard = Gui.shell("New study");
        Hand.click(Gui.find(wizard, Text.class, each -> "melanoma".equals(each.getMessage())));
        Gui.type(STUDY);
        next(wizard);
        Table files = Eye.table(wizard, "Used as");
        Gui.run(() -> {
            Clipboard clipboard = new Clipboard(Gui.display());
            String[] names = {data().resolve("phenotype.csv").toString(),
                    data().resolve("expression.csv.gz").toString()};
            clipboard.setContents(new Object[] {names}, new Transfer[] {FileTransfer.getInstance()});
            clipboard.dispose();
        });
        Hand.click(files);
        Gui.key('v', SWT.CTRL);
        Gui.await("both files", () -> files.getItemCount() == 2);
        assertEquals("sample table, and assay", Gui.in(() -> files.getItem(0).getText(1)));
        assertEquals("transcriptomics", Gui.in(() -> files.getItem(1).getText(1)));
        next(wizard);
    }

    /** Whether a patient relapsed is known only after the therapy: no feature. */
    private static void fixColumn() {
        Shell wizard = Gui.shell("New study");
        Table columns = Eye.table(wizard, "Looks like");
        Gui.await("the columns", () -> columns.getItemCount() > 20);
        int row = Eye.row(columns, "relapse");
        assertEquals("Category", Gui.in(() -> columns.getItem(row).getText(2)));
        Hand.clickRow(columns, row, 0);
        Combo type = Gui.find(wizard, Combo.class, each -> each.isVisible() && each.getText().equals("Category"));
        Gui.key('t', SWT.ALT);
        Gui.await("the focus at Take as", type::isFocusControl);
        Gui.key(SWT.ARROW_DOWN);
        assertEquals("Text *", Gui.in(() -> columns.getItem(row).getText(2)));
        Hand.click(Gui.find(wizard, Text.class, each -> "n.d., unknown".equals(each.getMessage())));
        Gui.type("n.d.");
        next(wizard);
    }

    private static void finishStudy() throws Exception {
        Shell wizard = Gui.shell("New study");
        Table matching = Eye.table(wizard, "Samples");
        Gui.await("matched ids", () -> matching.getItemCount() == 1);
        assertEquals("128 of 128", Gui.in(() -> matching.getItem(0).getText(1)));
        next(wizard);
        next(wizard);
        Text shown = Gui.find(wizard, Text.class, each -> each.isVisible() && each.getText().contains("endpoints:"));
        String text = Gui.in(shown::getText);
        assertTrue(text.contains("missing: [n.d.]"), text);
        assertTrue(text.matches("(?s).*exclude: \\[[^]]*\\brelapse\\b.*"), text);
        Hand.click(Eye.button(wizard, "Finish"));
        Gui.await("the end of the wizard", wizard::isDisposed);
        Story.until("the study", WORK, () -> project().isAccessible() && Gui.page().getActiveEditor() != null
                && Gui.page().getActiveEditor().getTitle().contains(STUDY), StoryTest::editorTitle);
        assertEquals(text.strip(), Files.readString(folder().resolve("study.yaml")).strip());
        assertEquals(-1,
                Files.mismatch(data().resolve("expression.csv.gz"), folder().resolve("data/expression.csv.gz")));
        Story.until("the overview", WORK, () -> Eye.says(Eye.window(), "128"), StoryTest::editorTitle);
    }

    private static String editorTitle() {
        return Gui
                .in(() -> Gui.page().getActiveEditor() == null ? "no editor" : Gui.page().getActiveEditor().getTitle());
    }

    private void newAnalysis() throws Exception {
        command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.resistlab.ui.analysis.new-analysis"));
        Shell wizard = Gui.shell("New analysis");
        Button finish = Eye.button(wizard, "Finish");
        Gui.await("the study in the wizard", finish::isEnabled);
        Text name = Gui.find(wizard, Text.class, each -> each.isVisible() && each.getText().endsWith("quick"));
        Hand.retype(name, "first");
        Hand.click(finish);
        Gui.await("the board",
                () -> Gui.page().getActiveEditor() instanceof AnalysisEditor open && open.board() != null);
        editor = Gui.in(() -> (AnalysisEditor) Gui.page().getActiveEditor());
        assertEquals("first.yaml", Gui.in(editor::getTitle));
        assertTrue(Files.exists(folder().resolve("analyses/first.yaml")));
        Story.until("the estimate", WORK, () -> Eye.says(Eye.window(), "unit"), StoryTest::editorTitle);
    }

    private BoardCanvas board() {
        return Gui.in(() -> editor.boardPage().canvas());
    }

    private List<Card> cards() {
        return Gui.in(() -> board().board().cards());
    }

    private Card card(String id) {
        return cards().stream().filter(card -> card.id().equals(id)).findFirst()
                .orElseThrow(
                        () -> new AssertionError("no card " + id + " in " + cards().stream().map(Card::id).toList()));
    }

    private Point middle(Card card) {
        return Gui.in(() -> {
            board().select(card.key());
            Box box = board().layout().box(board().board().card(card.key()).orElseThrow());
            return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        });
    }

    private String text() {
        return Gui.in(() -> editor.document().get());
    }

    private Text search() {
        return Gui.find(Eye.window(), Text.class, each -> "Search steps and learners".equals(each.getMessage())
                && each.isVisible());
    }

    private Tree palette() {
        return Gui.find(Eye.window(), Tree.class,
                each -> "palette-list".equals(each.getData("name")) && each.isVisible());
    }

    private void look(String words, String first) {
        Hand.retype(search(), words);
        Tree list = palette();
        Gui.await(first + " in the palette",
                () -> list.getSelectionCount() == 1 && list.getSelection()[0].getText().startsWith(first));
    }

    private void addStep() throws Exception {
        Card source = cards().stream().filter(card -> card.assay().equals("expression")).findFirst().orElseThrow();
        Point place = middle(source);
        Hand.click(board().canvas(), place.x, place.y);
        look("k best", "Select k best");
        Gui.key(SWT.CR);
        Gui.await("the step on the board", () -> cards().stream().anyMatch(card -> card.id().equals("select-k-best")));
        place = middle(card("select-k-best"));
        Hand.doubleClick(board().canvas(), place.x, place.y);
        Shell dialog = Gui.shell("Parameters of Select k best");
        Combo k = Gui.find(dialog, Combo.class, each -> "k".equals(each.getData("name")));
        Hand.retype(k, "many");
        assertFalse(Gui.in(() -> Eye.button(dialog, "OK").isEnabled()), "a word is no number of features");
        Hand.retype(k, "200");
        Gui.key(SWT.CR);
        Gui.await("the end of the dialog", dialog::isDisposed);
        Gui.await("the parameter in the file", () -> text().contains("k: 200"));
    }

    private void dragLearner() {
        look("support vector", "Support vector");
        TreeItem entry = Gui.in(() -> palette().getSelection()[0]);
        Point from = Gui.in(() -> {
            Rectangle area = entry.getBounds();
            return new Point(area.x + Math.min(40, area.width / 2), area.y + area.height / 2);
        });
        Point to = middle(card("random-forest"));
        Hand.drag(palette(), from, board().canvas(), new Point(to.x, to.y + 24));
        Gui.await("the learner on the board", () -> cards().stream().anyMatch(card -> card.id().startsWith("svm")));
        assertTrue(text().contains("algorithm: svm"), text());
    }

    /** Enough units to see one after the other. */
    private void setFolds() throws Exception {
        Card folds = cards().stream().filter(card -> card.title().contains("uter")).findFirst()
                .orElseThrow(() -> new AssertionError(cards().stream().map(Card::title).toList().toString()));
        Point place = middle(folds);
        Hand.doubleClick(board().canvas(), place.x, place.y);
        Shell dialog = Gui.shell("Parameters of");
        Hand.retype(Gui.find(dialog, Text.class, each -> "repeats".equals(each.getData("name"))), "2");
        Hand.click(Eye.button(dialog, "OK"));
        Gui.await("the end of the dialog", dialog::isDisposed);
        Gui.await("the repeats in the file", () -> text().contains("repeats: 2"));
        Gui.await("the window in front", () -> Gui.display().getActiveShell() == Eye.window());
        assertTrue(Gui.in(editor::isDirty));
        // by the mouse: after a drag, GTK swallows keys that are posted; those of a keyboard arrive
        Hand.clickTool(Eye.window(), "Save");
        Gui.await("a saved file", () -> !editor.isDirty());
        String saved = Files.readString(folder().resolve("analyses/first.yaml"));
        assertEquals(text(), saved);
        assertTrue(saved.contains("# what is predicted"), "comments are kept: " + saved);
        Story.until("an analysis without errors", WORK,
                () -> Gui
                        .find(Eye.window(), Button.class,
                                each -> "Save and run this analysis".equals(each.getToolTipText()))
                        .isEnabled(),
                () -> saved);
    }

    private static Table runs() {
        return Eye.table(Eye.window(), "Best model");
    }

    private static String state() {
        return Gui.in(() -> runs().getItem(0).getText(Eye.column(runs(), "State")));
    }

    private static String progress() {
        return Gui.in(() -> RunTexts.progress((RunRow) runs().getItem(0).getData()));
    }

    private static int done() {
        String text = progress();
        return text.matches("\\d+ of .*") ? Integer.parseInt(text.substring(0, text.indexOf(' '))) : 0;
    }

    private static String seen() {
        return Eye.cells(runs(), 0) + " " + progress();
    }

    private static void run() throws Exception {
        Hand.clickTool(Eye.window(), "Run analysis");
        Shell dialog = Gui.shell("Run analysis");
        assertEquals("/" + STUDY + "/analyses/first.yaml",
                Gui.in(() -> Gui.find(dialog, Combo.class, each -> true).getText()));
        Hand.click(Eye.button(dialog, "Run"));
        Table table = runs();
        Gui.await("the run in the table", () -> table.getItemCount() == 1);
        assertEquals("first", Gui.in(() -> runs().getItem(0).getText(0)));
        Story.until("the first units", RUN, () -> done() >= 1 || state().equals("crashed"), StoryTest::seen);
        int first = done();
        Story.until("more units", RUN, () -> done() > first, StoryTest::seen);
        assertTrue(Files.exists(folder().resolve("runs/first/run.jsonl")));
    }

    private static void cancel() throws Exception {
        Hand.clickRow(runs(), 0, 0);
        Hand.clickTool(Eye.window(), "End the run and keep what it has");
        Story.until("cancelled", WORK, () -> state().equals("cancelled"), StoryTest::seen);
        assertTrue(Eye.says(Eye.window(), "Cancelled"));
        assertTrue(Eye.says(Eye.window(), "Resume it to go on."));
        assertFalse(Files.exists(folder().resolve("runs/first/result.json")));
    }

    private static void resume() throws Exception {
        int kept = done();
        assertTrue(kept > 0, "finished units are kept");
        Hand.clickTool(Eye.window(), "Let the run go on");
        Story.until("the run to go on", WORK, () -> !state().equals("cancelled"), StoryTest::seen);
        Story.until("the end", RUN, () -> state().startsWith("done"), StoryTest::seen);
        assertEquals("done", state());
        Story.until("the best model", WORK, () -> Eye.cells(runs(), 0).contains("ROC AUC 0."), StoryTest::seen);
        assertTrue(Files.exists(folder().resolve("runs/first/report.html")));
    }

    private void explore() throws Exception {
        Story.until("the result explorer", WORK, () -> Eye.says(Eye.window(), "remission: "), StoryTest::editorTitle);
        Composite explorer = Eye.window();
        Table models = Eye.table(explorer, "Model");
        assertTrue(Eye.row(models, "svm") >= 0, Eye.cells(models, 0));
        Hand.clickTab(explorer, "Samples");
        Table samples = Eye.table(explorer, "Truth");
        Gui.await("the samples", () -> samples.getItemCount() > 100);
        FigureCanvas figure = Gui.find(explorer, FigureCanvas.class, each -> each.isVisible()
                && each.getMarks().stream().anyMatch(StoryTest::isPatient));
        Gui.await("the drawn figure", figure::isReady);
        Mark mark = Gui.in(() -> figure.getMarks().stream().filter(StoryTest::isPatient).findFirst().orElseThrow());
        Hand.click(figure, (int) Math.round(mark.shape().getBounds2D().getCenterX()),
                (int) Math.round(mark.shape().getBounds2D().getCenterY()));
        Gui.await("a patient in the table", () -> samples.getSelectionCount() == 1);
        patient = Gui.in(() -> samples.getSelection()[0].getText(0));
        assertTrue(Gui.in(() -> figure.getHighlight().samples().contains(patient)));
        Story.until("the waterfall of " + patient, WORK,
                () -> figures(explorer).stream().anyMatch(each -> each.contains(patient)),
                () -> figures(explorer).toString());
    }

    private static boolean isPatient(Mark mark) {
        return mark.kind() == MarkKind.SAMPLE && mark.ids().size() == 1;
    }

    /** Titles of the figures that are shown. */
    private static List<String> figures(Composite parent) {
        List<String> titles = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof FigureCanvas canvas) {
                if (canvas.isVisible()) {
                    canvas.getFigure().ifPresent(figure -> titles.add(figure.title()));
                }
            } else if (child instanceof Composite below) {
                titles.addAll(figures(below));
            }
        }
        return titles;
    }

    private static void export() throws Exception {
        Path to = folder().resolve("figures");
        Hand.click(Eye.button(Eye.window(), "Export figures…"));
        Shell dialog = Gui.shell("Export figures");
        for (String format : List.of("SVG", "PDF", "Data (TSV)")) {
            Button tick = Eye.button(dialog, format);
            if (!Gui.in(tick::getSelection)) {
                Hand.click(tick);
            }
        }
        Button image = Eye.button(dialog, "PNG");
        if (Gui.in(image::getSelection)) {
            Hand.click(image);
        }
        Text field = Gui.find(dialog, Text.class, each -> each.isVisible() && each.getText().startsWith("/"));
        Hand.retype(field, to.toString());
        Hand.click(Eye.button(dialog, "Export"));
        Story.until("3 written files", WORK, () -> Eye.says(dialog, "3 files written to "), () -> "");
        Hand.click(Eye.button(dialog, "Close"));
        Map<String, Path> files;
        try (var list = Files.list(to)) {
            files = list.collect(Collectors.toMap(file -> file.toString().replaceAll(".*\\.", ""), file -> file));
        }
        assertEquals(List.of("pdf", "svg", "tsv"), files.keySet().stream().sorted().toList());
        assertTrue(Files.readString(files.get("svg")).contains("<svg"));
        assertTrue(new String(Files.readAllBytes(files.get("pdf")), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertTrue(Files.readString(files.get("tsv")).contains("svm\t"), Files.readString(files.get("tsv")));
    }

    private static void apply() throws Exception {
        Path patients = folder().resolve("new-patients.csv");
        Path genes = folder().resolve("new-genes.csv");
        writeNewPatients(patients, genes);
        Path model;
        try (var list = Files.list(folder().resolve("runs/first/models"))) {
            model = list.filter(file -> file.toString().endsWith("svm.resistlab")).findFirst().orElseThrow();
        }
        command("org.resistlab.ui.apply.open",
                Map.of("model", "/" + STUDY + "/" + folder().relativize(model).toString().replace('\\', '/')));
        Story.until("the model", WORK, () -> Eye.says(Eye.window(), "samples of study"), StoryTest::editorTitle);
        fill("phenotype", patients);
        fill("expression", genes);
        Button predict = Eye.button(Eye.window(), "Predict");
        Gui.await("Predict", predict::isEnabled);
        Hand.click(predict);
        Table scores = Eye.table(Eye.window(), "Probability");
        Story.until("three scores", WORK, () -> scores.getItemCount() == 3, () -> Eye.cells(scores, 0));
        for (int row = 0; row < 3; row++) {
            String[] cells = Eye.cells(scores, row).split(" \\| ");
            assertEquals("new-" + (row + 1), cells[0]);
            String score = cells[1];
            double probability = Double.parseDouble(score);
            assertTrue(probability >= 0 && probability <= 1, score);
        }
        Gui.await("the explanation of the first", () -> Eye.says(Eye.window(), "new-1: "));
    }

    private static void fill(String assay, Path file) {
        Text text = Gui.find(Eye.window(), Text.class,
                each -> each.isVisible() && each.getMessage().startsWith("A table with the features of " + assay));
        Gui.run(() -> text.setText(file.toString())); // what the system's file dialog does, which no test can drive
    }

    /** The first three patients of the cohort under other names. */
    private static void writeNewPatients(Path patients, Path genes) throws IOException {
        List<String> lines = Files.readAllLines(data().resolve("phenotype.csv"));
        List<String> rows = new ArrayList<>(lines.subList(0, 4));
        for (int i = 1; i < rows.size(); i++) {
            rows.set(i, rows.get(i).replaceFirst("^\"[^\"]*\"", "\"new-" + i + "\""));
        }
        Files.write(patients, rows);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data().resolve("expression.csv.gz"))),
                StandardCharsets.UTF_8))) {
            String header = IntStream.rangeClosed(1, 3).mapToObj(i -> "new-" + i).collect(Collectors.joining(","));
            List<String> table = new ArrayList<>(List.of("probe," + header));
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                table.add(Arrays.stream(line.split(",", 5)).limit(4).collect(Collectors.joining(",")));
            }
            Files.write(genes, table);
        }
    }
}
