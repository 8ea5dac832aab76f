package org.resistlab.ui.apply.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.engine.model.Application;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.apply.model.ExplanationSentence;
import org.resistlab.ui.apply.model.PatientSheet;
import org.resistlab.ui.apply.model.PredictionRows;
import org.resistlab.ui.apply.model.PredictionWork;
import org.resistlab.ui.apply.model.Predictions;
import org.resistlab.ui.apply.model.RegionText;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.rows.RowsTable;

/** The predictions, and the explanation of the one that is selected. */
final class ResultsPane extends SashForm {

    private static final String PLUGIN = "org.resistlab.report";

    private final ModelDescription model;
    private final RowsTable<Applied> table;
    private final Label sentence;
    private final Button sheet;
    private final FigureCanvas figure;
    private Predictions predictions;
    private Applied selected;
    private Job explaining;

    ResultsPane(Composite parent, Application application) {
        super(parent, SWT.HORIZONTAL);
        model = application.description();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.resistlab.ui.help.apply-results");
        Composite left = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        table = new RowsTable<>(left, "patients", true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.onSelect(this::select);
        table.show(PredictionRows.of(model, List.of()));
        Label meaning = new Label(left, SWT.WRAP);
        meaning.setText(RegionText.meaning(model, application.hasRegions()));
        meaning.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(meaning);
        Composite right = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 0, 0, 0).applyTo(right);
        sentence = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        sheet = new Button(right, SWT.PUSH);
        sheet.setText("Patient &sheet…");
        sheet.setToolTipText("Write this patient's prediction and explanation on one page, and show it to print");
        sheet.setEnabled(false);
        sheet.addListener(SWT.Selection, event -> writeSheet());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(sheet);
        figure = new FigureCanvas(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(figure);
        figure.clear("Choose new patients and press Predict: the explanation of each is shown here.");
        setWeights(50, 50);
    }

    void show(Predictions made) {
        predictions = made;
        table.show(PredictionRows.of(model, made.applied()));
        if (!made.applied().isEmpty()) {
            Set<String> first = Set.of(made.applied().getFirst().sample());
            table.select(first);
            select(first);
        }
    }

    private void select(Set<String> samples) {
        if (samples.isEmpty()) {
            return;
        }
        String sample = samples.iterator().next();
        Applied one = predictions.applied().stream().filter(each -> each.sample().equals(sample)).findFirst()
                .orElseThrow();
        selected = one;
        sheet.setEnabled(true);
        say(one);
        if (explaining != null) {
            explaining.cancel();
        }
        figure.clear("Explaining " + sample + " …");
        Predictions shown = predictions;
        BackgroundJob<Explained> job = BackgroundJob.named("Explaining " + sample, monitor -> {
            PredictionWork work = new PredictionWork(monitor::isCanceled);
            Applied explained = shown.explained(one, work);
            return new Explained(explained, PatientWaterfall.of(model, explained),
                    shown.whyNotExplained(explained, work));
        });
        job.setSystem(true);
        job.show(figure, explained -> show(one, explained)).schedule();
        explaining = job;
    }

    /** A prediction with the drawing of its explanation, or why there is none. */
    private record Explained(Applied one, Optional<RenderedFigure> waterfall, String whyNot) {
    }

    private void say(Applied one) {
        sentence.setText(ExplanationSentence.of(model, one));
        sentence.requestLayout();
    }

    /** Unless another patient has been selected since. */
    private void show(Applied one, Explained explained) {
        if (selected != one) {
            return;
        }
        say(explained.one());
        Optional<RenderedFigure> waterfall = explained.waterfall();
        if (waterfall.isPresent()) {
            figure.show(waterfall.get(), PLUGIN);
        } else {
            figure.clear(explained.whyNot());
        }
    }

    private void writeSheet() {
        Applied one = selected;
        Predictions shown = predictions;
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setOverwrite(true);
        dialog.setFileName(one.sample().replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".html");
        dialog.setFilterExtensions(new String[] {"*.html"});
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        BackgroundJob.named("Writing the sheet of " + one.sample(), monitor -> {
            Applied explained = shown.explained(one, new PredictionWork(monitor::isCanceled));
            PatientSheet.write(file, shown, explained, PatientWaterfall.of(model, explained));
            return file;
        }).show(this, written -> Program.launch(written.toUri().toString())).whatToDo("Choose another folder.")
                .schedule();
    }
}
