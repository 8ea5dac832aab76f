package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
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
import org.resistlab.ui.runs.model.FeatureOverlap;
import org.resistlab.ui.runs.model.MetricPair;
import org.resistlab.ui.runs.model.RunComparison;
import org.resistlab.ui.runs.model.RunComparison.Difference;

/** Two runs side by side. */
public final class ComparisonEditor extends ReadOnlyEditor {

    private Label sentence;
    private Button export;
    private CTabFolder pages;
    private TableViewer metrics;
    private TableViewer analysis;
    private TableViewer provenance;
    private TableViewer features;
    private RunComparison comparison;

    private ComparisonInput input() {
        return (ComparisonInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.resistlab.ui.help.runs-compare");
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(parent);
        sentence = new Label(parent, SWT.WRAP);
        sentence.setText("Reading both runs …");
        sentence.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-title");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        export = new Button(parent, SWT.PUSH);
        export.setText("&Export…");
        export.setToolTipText("Write the whole comparison as a tab-separated table");
        export.setEnabled(false);
        export.addListener(SWT.Selection, event -> export());
        pages = new CTabFolder(parent, SWT.BORDER | SWT.BOTTOM);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(pages);
        String first = input().first().getFileName().toString();
        String second = input().second().getFileName().toString();
        metrics = page("Result", metricColumns(first, second));
        analysis = page("Analysis", differenceColumns(first, second));
        provenance = page("Versions and data", differenceColumns(first, second));
        features = page("Features", featureColumns(first, second));
        pages.setSelection(0);
        read();
    }

    /** A column: its title, its share of the width, what it shows. */
    private record Column<T>(String title, int weight, int style, Function<T, String> text) {
    }

    private static List<Column<MetricPair>> metricColumns(String first, String second) {
        return List.of(new Column<>("Endpoint", 3, SWT.LEFT, MetricPair::endpoint),
                new Column<>("Cohort", 3, SWT.LEFT, MetricPair::cohort),
                new Column<>("Model", 3, SWT.LEFT, MetricPair::model),
                new Column<>("Metric", 3, SWT.LEFT, pair -> Metrics.label(pair.metric())),
                new Column<>(first, 4, SWT.RIGHT,
                        pair -> NumberText.interval(pair.first(), pair.firstLow(), pair.firstHigh())),
                new Column<>(second, 4, SWT.RIGHT,
                        pair -> NumberText.interval(pair.second(), pair.secondLow(), pair.secondHigh())),
                new Column<>("Difference", 4, SWT.RIGHT,
                        pair -> NumberText.interval(pair.difference(), pair.low(), pair.high())),
                new Column<>("p", 2, SWT.RIGHT, pair -> NumberText.of(pair.pValue(), 2)),
                new Column<>("Test", 3, SWT.LEFT, MetricPair::method));
    }

    private static List<Column<Difference>> differenceColumns(String first, String second) {
        return List.of(new Column<>("Key", 3, SWT.LEFT, Difference::key),
                new Column<>(first, 4, SWT.LEFT, difference -> shown(difference.first())),
                new Column<>(second, 4, SWT.LEFT, difference -> shown(difference.second())));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static List<Column<FeatureOverlap>> featureColumns(String first, String second) {
        return List.of(new Column<>("Endpoint", 2, SWT.LEFT, FeatureOverlap::endpoint),
                new Column<>("Model", 2, SWT.LEFT, FeatureOverlap::model),
                new Column<>("In both", 2, SWT.RIGHT,
                        overlap -> overlap.both().size() + " of " + overlap.top() + " most important"),
                new Column<>("Shared", 4, SWT.LEFT, overlap -> String.join(", ", overlap.both())),
                new Column<>("Only " + first, 4, SWT.LEFT, overlap -> String.join(", ", overlap.firstOnly())),
                new Column<>("Only " + second, 4, SWT.LEFT, overlap -> String.join(", ", overlap.secondOnly())));
    }

    private <T> TableViewer page(String title, List<Column<T>> columns) {
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(title);
        Composite area = new Composite(pages, SWT.NONE);
        item.setControl(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (Column<T> column : columns) {
            TableViewerColumn shown = new TableViewerColumn(viewer, column.style());
            shown.getColumn().setText(column.title());
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(),
                    column.style() == SWT.RIGHT && column.weight() > 3 ? 165 : 60, true));
            shown.setLabelProvider(new TextOf<>(column.text()));
        }
        return viewer;
    }

    private static final class TextOf<T> extends ColumnLabelProvider {

        private final Function<T, String> text;

        TextOf(Function<T, String> text) {
            this.text = text;
        }

        @SuppressWarnings("unchecked")
        @Override
        public String getText(Object element) {
            return text.apply((T) element);
        }
    }

    private void read() {
        Path first = input().first();
        Path second = input().second();
        BackgroundJob.named("Comparing runs", monitor -> RunComparison.of(first, second)).show(sentence, this::show)
                .failed(failure -> sentence.setText("The runs cannot be compared: " + failure.getMessage())).schedule();
    }

    private void show(RunComparison read) {
        comparison = read;
        sentence.setText(read.sentence());
        metrics.setInput(read.metrics());
        analysis.setInput(read.analysis());
        provenance.setInput(read.provenance());
        features.setInput(read.features());
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
        metrics.getTable().setFocus();
    }
}
