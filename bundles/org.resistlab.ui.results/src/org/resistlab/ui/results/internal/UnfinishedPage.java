package org.resistlab.ui.results.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.resistlab.engine.run.RunningScore;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.RunReading;
import org.resistlab.ui.results.model.RunStage;
import org.resistlab.ui.results.model.ShownFigure;
import org.resistlab.ui.results.model.SoFar;
import org.resistlab.ui.rows.RowsTable;

/** In place of the pages where there is no result: why, what to do, and how good the models are so far. */
final class UnfinishedPage extends Composite {

    private final Label sentence;
    private final Button resume;
    private final boolean canResume;
    private final SashForm scores;
    private final RowsTable<RunningScore> table;
    private final FigureCard figure;
    private List<RunningScore> shown = List.of();
    private String row = "";

    /** @param goOn resumes the run; null where nothing can */
    UnfinishedPage(Composite parent, SelectionLink link, Runnable goOn) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 12).numColumns(2).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        sentence.setText("Reading the run…");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT)
                .applyTo(sentence);
        resume = new Button(this, SWT.PUSH);
        resume.setText("Res&ume");
        resume.setToolTipText("Goes on with the run; what is done is kept");
        resume.addListener(SWT.Selection, event -> {
            resume.setEnabled(false);
            goOn.run();
        });
        canResume = goOn != null;
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(resume);
        resume.setVisible(false);
        scores = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scores);
        table = new RowsTable<>(scores, "models", false);
        table.onSelect(ids -> {
            row = ids.stream().findFirst().orElse("");
            draw();
        });
        figure = new FigureCard(scores, link).wide();
        scores.setWeights(45, 55);
        scores.setVisible(false);
    }

    /** Says a sentence and nothing else. */
    void say(String text) {
        show(text, false, List.of());
    }

    void show(RunReading reading) {
        boolean unfinished = reading.stage() == RunStage.UNFINISHED;
        show(reading.sentence(), unfinished && canResume, unfinished || reading.stage() == RunStage.RUNNING
                ? reading.progress().scores() : List.of());
    }

    private void show(String text, boolean resumable, List<RunningScore> now) {
        sentence.setText(text.replace("&", "&&"));
        if (resumable != resume.getVisible()) {
            resume.setVisible(resumable);
            resume.setEnabled(resumable);
            ((GridData) resume.getLayoutData()).exclude = !resumable;
        }
        scores.setVisible(!now.isEmpty());
        if (!now.equals(shown) && !now.isEmpty()) {
            shown = now;
            table.show(SoFar.rows(now, NumberText::of));
            draw();
        }
        layout(true, true);
    }

    private void draw() {
        figure.show(new ShownFigure("", "", "org.resistlab.report", SoFar.figure(shown, row)));
    }

    @Override
    public boolean setFocus() {
        return scores.isVisible() ? table.table().setFocus() : super.setFocus();
    }
}
