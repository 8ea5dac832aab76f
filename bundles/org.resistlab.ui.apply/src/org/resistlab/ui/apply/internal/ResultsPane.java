package org.resistlab.ui.apply.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.Icons;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.apply.model.ExplanationSentence;
import org.resistlab.ui.apply.model.Predictions;
import org.resistlab.ui.figure.FigureCanvas;

/** The predictions, and the explanation of the one that is selected. */
final class ResultsPane extends SashForm {

    private static final String PLUGIN = "org.resistlab.report";

    private final ModelDescription model;
    private final TableViewer table;
    private final Label sentence;
    private final FigureCanvas figure;

    ResultsPane(Composite parent, ModelDescription model) {
        super(parent, SWT.HORIZONTAL);
        this.model = model;
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.resistlab.ui.help.apply-results");
        Composite left = new Composite(this, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        left.setLayout(columns);
        table = new TableViewer(left, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        boolean classes = model.task() == Task.CLASS;
        column(columns, "Patient", 3, SWT.LEFT, Applied::sample);
        column(columns, classes ? "Probability" : "Value", 2, SWT.RIGHT, one -> NumberText.of(one.score(), 3));
        if (classes) {
            column(columns, "Class", 2, SWT.LEFT, Applied::predicted);
        }
        column(columns, "Warning", 6, SWT.LEFT, one -> String.join("; ", one.warnings()));
        table.addSelectionChangedListener(event -> selected());
        Composite right = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 0).applyTo(right);
        sentence = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        figure = new FigureCanvas(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(figure);
        figure.clear("Choose new patients and press Predict: the explanation of each is shown here.");
        setWeights(50, 50);
    }

    private void column(TableColumnLayout columns, String title, int weight, int style,
            Function<Applied, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, style);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, style == SWT.RIGHT ? 96 : 70, true));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((Applied) element);
            }

            @Override
            public Image getImage(Object element) {
                return title.equals("Warning") && !((Applied) element).warnings().isEmpty() ? Icons.image("warning")
                        : null;
            }

            @Override
            public String getToolTipText(Object element) {
                Applied one = (Applied) element;
                return one.warnings().isEmpty() ? null : String.join("\n", one.warnings());
            }
        });
    }

    void show(Predictions predictions) {
        table.setInput(predictions.applied());
        if (!predictions.applied().isEmpty()) {
            table.setSelection(new StructuredSelection(predictions.applied().getFirst()), true);
        }
    }

    private void selected() {
        if (!(table.getStructuredSelection().getFirstElement() instanceof Applied one)) {
            return;
        }
        sentence.setText(ExplanationSentence.of(model, one));
        sentence.requestLayout();
        BackgroundJob<Optional<RenderedFigure>> drawing = BackgroundJob.named("Explaining " + one.sample(),
                monitor -> Optional.ofNullable(PatientWaterfall.of(model, one)));
        drawing.setSystem(true);
        drawing.show(figure, waterfall -> show(one, waterfall)).schedule();
    }

    /** Unless another patient has been selected since. */
    private void show(Applied one, Optional<RenderedFigure> waterfall) {
        if (table.getStructuredSelection().getFirstElement() != one) {
            return;
        }
        if (waterfall.isPresent()) {
            figure.show(waterfall.get(), PLUGIN);
        } else {
            figure.clear(
                    "This prediction is not explained: the model has no exact explanation, or made no prediction.");
        }
    }
}
