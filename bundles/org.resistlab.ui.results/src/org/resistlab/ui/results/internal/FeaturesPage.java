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
import org.resistlab.ui.results.model.FeatureRow;
import org.resistlab.ui.rows.Rows;
import org.resistlab.ui.rows.RowsTable;

/** The features: a table of importances, a figure of them, and how the predictions depend on one. */
final class FeaturesPage extends ExplorerPage {

    private static final List<String> FIGURES = List.of("shap-beeswarm", "feature-importance", "heat-map");

    private final SelectionLink link;
    private final RowsTable<FeatureRow> table;
    private final FigureChooser figure;
    private final Combo models;
    private final FocusFigures dependence;
    private RunResult run;
    private EndpointContents contents;
    private Optional<FigureFocus> focus = Optional.empty();

    FeaturesPage(Composite parent, SelectionLink link) {
        super(parent);
        this.link = link;
        FillLayout fill = new FillLayout();
        fill.marginWidth = 8;
        fill.marginHeight = 8;
        setLayout(fill);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(left);
        Label label = new Label(left, SWT.NONE);
        label.setText("&Model:");
        models = new Combo(left, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(models);
        models.addListener(SWT.Selection, event -> choose());
        table = new RowsTable<>(left, "features", true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        table.onSelect(ids -> link.select(link.get().with(MarkKind.FEATURE, ids)));
        SashForm right = new SashForm(sash, SWT.VERTICAL);
        right.setSashWidth(8);
        figure = new FigureChooser(right, link, FIGURES);
        dependence = new FocusFigures(right, link,
                "Select a feature in the table or in a figure to see how the predictions depend on its values.",
                "The run keeps parts and values of the most important features only, and this is none of them: "
                        + "its importance is in the table.");
        sash.setWeights(40, 60);
        right.setWeights(58, 42);
        link.onChange(now -> {
            table.select(now.features());
            depend(false);
        });
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.resistlab.ui.help.results-features");
    }

    @Override
    void show(RunResult shown, EndpointContents of) {
        run = shown;
        contents = of;
        String before = models.getText();
        models.setItems(of.features().stream().map(entry -> entry.getKey()).toArray(String[]::new));
        models.select(Math.max(0, models.indexOf(before)));
        models.setEnabled(models.getItemCount() > 0);
        figure.show(of.figures());
        choose();
    }

    private void choose() {
        int index = models.getSelectionIndex();
        table.show(index < 0 ? new Rows<>(List.of(), List.of(), FeatureRow::id)
                : contents.features().get(index).getValue());
        table.select(link.get().features());
        depend(true);
    }

    private void depend(boolean anew) {
        if (contents == null) {
            return;
        }
        Optional<FigureFocus> now = link.get().features().stream().findFirst()
                .map(feature -> new FigureFocus(contents.endpoint().endpoint(), models.getText(), "", feature));
        if (anew || !now.equals(focus)) {
            focus = now;
            dependence.show(run, now);
        }
    }
}
