package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.result.Metrics;
import org.resistlab.engine.run.AtomicFiles;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.ReadOnlyEditor;
import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;
import org.resistlab.ui.rows.RowsTable;
import org.resistlab.ui.runs.model.FeatureOverlap;
import org.resistlab.ui.runs.model.MetricRow;
import org.resistlab.ui.runs.model.RunComparison;
import org.resistlab.ui.runs.model.RunComparison.Difference;

/** Runs side by side. */
public final class ComparisonEditor extends ReadOnlyEditor {

    private Label sentence;
    private Button export;
    private CTabFolder pages;
    private RowsTable<MetricRow> metrics;
    private RowsTable<Difference> analysis;
    private RowsTable<Difference> provenance;
    private RowsTable<FeatureOverlap> features;
    private RunComparison comparison;

    private ComparisonInput input() {
        return (ComparisonInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.resistlab.ui.help.runs-compare");
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(parent);
        sentence = new Label(parent, SWT.WRAP);
        sentence.setText("Reading the runs …");
        sentence.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-title");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        export = new Button(parent, SWT.PUSH);
        export.setText("&Export…");
        export.setToolTipText("Write the whole comparison as a tab-separated table");
        export.setEnabled(false);
        export.addListener(SWT.Selection, event -> export());
        pages = new CTabFolder(parent, SWT.BORDER | SWT.BOTTOM);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(pages);
        metrics = page("Result", "metrics");
        analysis = page("Analysis", "differences");
        provenance = page("Versions and data", "differences");
        features = page("Features", "models");
        pages.setSelection(0);
        read();
    }

    private static Rows<MetricRow> metrics(RunComparison read) {
        int runs = read.runs().size();
        List<Column<MetricRow>> columns = new ArrayList<>();
        columns.add(Column.words("Endpoint", "What is predicted", MetricRow::endpoint));
        columns.add(Column.words("Model", "The name that the analysis gives it", MetricRow::model));
        columns.add(Column.words("Metric", "What was measured", row -> Metrics.label(row.metric())));
        for (int k = 0; k < runs; k++) {
            int run = k;
            columns.add(Column.numbers(read.name(k), "In the run " + read.runs().get(k) + ", with the 95 % interval",
                    row -> row.values().get(run).estimate(), row -> NumberText.interval(
                            row.values().get(run).estimate(), row.values().get(run).low(),
                            row.values().get(run).high())));
        }
        for (int k = 1; k < runs; k++) {
            int run = k;
            String pair = read.name(k) + " − " + read.name(0);
            columns.add(Column.numbers(runs == 2 ? "Difference" : pair,
                    pair + ", with the 95 % interval of a paired test on the same samples", row -> row.difference(run),
                    row -> NumberText.interval(row.difference(run), row.tests().get(run).low(),
                            row.tests().get(run).high())));
            columns.add(Column.numbers("p", "Two-sided, of the test of " + pair, row -> row.tests().get(run).pValue(),
                    row -> NumberText.of(row.tests().get(run).pValue(), 2)));
        }
        columns.add(Column.words("Test", "Of the differences", MetricRow::method).orNothing());
        columns.add(Column.words("Cohort", "Where it was measured", MetricRow::cohort).orNothing());
        return new Rows<>(columns, read.metrics(),
                row -> String.join("\n", row.endpoint(), row.cohort(), row.model(), row.metric()));
    }

    private static Rows<Difference> differences(RunComparison read, List<Difference> differences) {
        List<Column<Difference>> columns = new ArrayList<>();
        columns.add(Column.words("Key", "Where the value stands", Difference::key));
        for (int k = 0; k < read.runs().size(); k++) {
            int run = k;
            columns.add(Column.words(read.name(k), "In the run " + read.runs().get(k), difference -> {
                String value = difference.values().get(run);
                return value.isEmpty() ? "–" : value;
            }));
        }
        return new Rows<>(columns, differences, Difference::key);
    }

    private static Rows<FeatureOverlap> features(RunComparison read) {
        boolean two = read.runs().size() == 2;
        List<Column<FeatureOverlap>> columns = new ArrayList<>();
        columns.add(Column.words("Endpoint", "What is predicted", FeatureOverlap::endpoint));
        columns.add(Column.words("Model", "The name that the analysis gives it", FeatureOverlap::model));
        columns.add(Column.numbers(two ? "In both" : "In all", "How many of the most important features are the same",
                overlap -> (double) overlap.shared().size(),
                overlap -> overlap.shared().size() + " of " + overlap.top()));
        columns.add(Column.words("Shared", "Features among the most important ones of all runs",
                overlap -> String.join(", ", overlap.shared())));
        for (int k = 0; k < read.runs().size(); k++) {
            int run = k;
            columns.add(Column.words((two ? "Only " : "Not in all: ") + read.name(k),
                    "Features among the most important ones of this run, and not of all",
                    overlap -> String.join(", ", overlap.others().get(run))));
        }
        return new Rows<>(columns, read.features(), overlap -> overlap.endpoint() + "\n" + overlap.model());
    }

    private <T> RowsTable<T> page(String title, String what) {
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(title);
        RowsTable<T> table = new RowsTable<>(pages, what, true);
        item.setControl(table);
        return table;
    }

    private void read() {
        List<Path> runs = input().runs();
        BackgroundJob.named("Comparing runs", monitor -> RunComparison.of(runs)).show(sentence, this::show)
                .failed(this::failed).schedule();
    }

    /** After a restart a run may be gone. */
    private void failed(Throwable failure) {
        sentence.setText("The runs cannot be compared: " + failure.getMessage()
                + " Compare other runs in the view Runs, and close this.");
        pages.setVisible(false);
        sentence.getParent().layout();
    }

    private void show(RunComparison read) {
        comparison = read;
        sentence.setText(read.sentence());
        metrics.show(metrics(read));
        analysis.show(differences(read, read.analysis()));
        provenance.show(differences(read, read.provenance()));
        features.show(features(read));
        count(1, "Analysis", read.analysis().size());
        count(2, "Versions and data", read.provenance().size());
        export.setEnabled(true);
        sentence.getParent().layout();
    }

    private void count(int page, String title, int differences) {
        pages.getItem(page).setText(title + (differences == 0 ? ": the same" : ": " + differences
                + (differences == 1 ? " difference" : " differences")));
    }

    private void export() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setOverwrite(true);
        dialog.setFileName("comparison.tsv");
        dialog.setFilterExtensions(new String[] {"*.tsv"});
        String file = dialog.open();
        if (file != null) {
            BackgroundJob.named("Exporting the comparison", monitor -> {
                AtomicFiles.write(Path.of(file), comparison.table());
                return null;
            }).whatToDo("Choose another folder.").schedule();
        }
    }

    @Override
    public void setFocus() {
        metrics.table().setFocus();
    }
}
