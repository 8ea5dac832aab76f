package org.resistlab.ui.results.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.PatientRow;
import org.resistlab.ui.rows.RowsTable;

/** The samples: a table of truth and scores, a figure of them, and how a model comes to its prediction for one. */
final class PatientsPage extends ExplorerPage {

    private static final List<String> FIGURES = List.of("roc-curve", "predicted-observed", "score-by-class");

    private final SelectionLink link;
    private final RowsTable<PatientRow> table;
    private final FigureChooser figure;
    private final Combo models;
    private final FocusFigures explained;
    private RunResult run;
    private EndpointContents contents;
    private Optional<FigureFocus> focus = Optional.empty();

    PatientsPage(Composite parent, SelectionLink link) {
        super(parent);
        this.link = link;
        FillLayout fill = new FillLayout();
        fill.marginWidth = 8;
        fill.marginHeight = 8;
        setLayout(fill);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        table = new RowsTable<>(sash, "samples", true);
        table.onSelect(ids -> link.select(link.get().with(MarkKind.SAMPLE, ids)));
        SashForm right = new SashForm(sash, SWT.VERTICAL);
        right.setSashWidth(8);
        figure = new FigureChooser(right, link, FIGURES);
        Composite below = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(below);
        Label label = new Label(below, SWT.NONE);
        label.setText("Explained &by model:");
        models = new Combo(below, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(models);
        models.addListener(SWT.Selection, event -> explain(true));
        explained = new FocusFigures(below, link,
                "Select a sample in the table or in a figure to see how the model comes to its prediction.",
                "The run keeps no explanation of this sample by this model. Add “interpret: [shap]” to the analysis.");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(explained);
        sash.setWeights(45, 55);
        right.setWeights(50, 50);
        link.onChange(now -> {
            table.select(now.samples());
            explain(false);
        });
        PlatformUI.getWorkbench().getHelpSystem().setHelp(table, "org.resistlab.ui.help.results-predictions");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(below, "org.resistlab.ui.help.results-patient");
    }

    @Override
    void show(RunResult shown, EndpointContents of) {
        run = shown;
        contents = of;
        table.show(of.patients());
        table.select(link.get().samples());
        figure.show(of.figures());
        String before = models.getText();
        models.setItems(of.explained().toArray(String[]::new));
        models.select(Math.max(0, models.indexOf(before)));
        models.setEnabled(models.getItemCount() > 0);
        explain(true);
    }

    private void explain(boolean anew) {
        if (contents == null) {
            return;
        }
        Optional<FigureFocus> now = link.get().samples().stream().findFirst()
                .map(sample -> new FigureFocus(contents.endpoint().endpoint(), models.getText(), sample, ""));
        if (anew || !now.equals(focus)) {
            focus = now;
            explained.show(run, now);
        }
    }
}
