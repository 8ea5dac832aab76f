package org.resistlab.ui.tests.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;
import org.resistlab.ui.testing.UiWatchdog;

/** A model of a run, on new patients from tables. */
class ApplyTest {

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
            validate:
              outer: {scheme: stratified-k-fold, folds: 2, repeats: 1}
            seed: 3
            """;

    @Test
    void newPatientsFromTablesArePredictedExplainedAndWarnedOf() throws Exception {
        IProject project = MadeStudy.project("made-for-apply");
        MadeStudy.run(project, ANALYSIS);
        Path folder = project.getLocation().toPath();
        StringBuilder genes = new StringBuilder("id");
        StringBuilder usual = new StringBuilder("\nN1");
        StringBuilder far = new StringBuilder("\nN2");
        for (int gene = 1; gene <= 30; gene++) {
            genes.append(",G").append(gene);
            usual.append(",8.1");
            far.append(",80");
        }
        MadeStudy.file(project, "new-genes.csv", genes.toString() + usual + far + "\n");
        MadeStudy.file(project, "new-patients.csv", "id,age,sex\nN1,50,F\nN2,60,M\n");

        Gui.command("org.resistlab.ui.apply.open",
                Map.of("model", "/made-for-apply/runs/a/models/response-svm.resistlab"));
        Shell shell = Gui.in(() -> Gui.window().getShell());
        Gui.await("the model", () -> shown(shell, "60 samples of study made"));
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            fill(shell, "clinical", folder.resolve("new-patients.csv"));
            fill(shell, "expression", folder.resolve("new-genes.csv"));
            Button predict = Gui.find(shell, Button.class, button -> button.getText().equals("&Predict"));
            Gui.await("Predict", predict::isEnabled);
            Gui.run(() -> predict.notifyListeners(SWT.Selection, new Event()));
            Table table = Gui.find(shell, Table.class,
                    found -> found.getColumnCount() == 5 && found.getColumn(0).getText().equals("Patient"));
            Gui.await("two predictions", () -> table.getItemCount() == 2);
            assertEquals("N1", Gui.in(() -> table.getItem(0).getText(0)));
            assertTrue(Gui.in(() -> table.getItem(0).getText(4)).isEmpty());
            assertTrue(Gui.in(() -> table.getItem(1).getText(4)).startsWith("outside the training data"));
            Gui.await("the sentence", () -> shown(shell, "N1: "));
            assertEquals(List.of(), watchdog.ours());
        }
    }

    private static boolean shown(Shell shell, String text) {
        try {
            return Gui.find(shell, Label.class, label -> label.getText().contains(text)).isVisible();
        } catch (AssertionError e) {
            return false;
        }
    }

    private static void fill(Shell shell, String assay, Path file) {
        Text text = Gui.find(shell, Text.class,
                found -> found.getMessage().startsWith("A table with the features of " + assay)
                        && found.getParent().getParent() instanceof CTabFolder);
        Gui.run(() -> text.setText(file.toString()));
    }
}
