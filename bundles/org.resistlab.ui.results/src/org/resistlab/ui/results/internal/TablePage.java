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
import org.resistlab.ui.rows.Rows;
import org.resistlab.ui.rows.RowsTable;

/**
 * A page of a table whose rows can be selected: a figure of all of them, and what a model makes of the first that is
 * selected.
 *
 * @param <R> the rows
 */
abstract class TablePage<R> extends ExplorerPage {

    private final SelectionLink link;
    private final MarkKind kind;
    private final Combo models;
    private final RowsTable<R> table;
    private final FigureChooser figure;
    private final FocusFigures focused;
    private RunResult run;
    private EndpointContents contents;
    private Rows<R> rows;
    private Optional<FigureFocus> focus = Optional.empty();

    /**
     * @param kind what a row stands for
     * @param what the rows are, "samples"
     * @param chooser the label of the choice of models
     * @param figures kinds, of which the first that is there is shown at first
     * @param empty what to say where no row is selected
     * @param none what to say where there is nothing of the row that is selected
     */
    TablePage(Composite parent, SelectionLink link, MarkKind kind, String what, String chooser, List<String> figures,
            String empty, String none) {
        super(parent);
        this.link = link;
        this.kind = kind;
        FillLayout fill = new FillLayout();
        fill.marginWidth = 8;
        fill.marginHeight = 8;
        setLayout(fill);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(left);
        Label label = new Label(left, SWT.NONE);
        label.setText(chooser);
        models = new Combo(left, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(models);
        models.addListener(SWT.Selection, event -> choose());
        table = new RowsTable<>(left, what, true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        table.onSelect(ids -> link.select(link.get().with(kind, ids)));
        SashForm right = new SashForm(sash, SWT.VERTICAL);
        right.setSashWidth(8);
        figure = new FigureChooser(right, link, figures);
        focused = new FocusFigures(right, link, empty, none);
        sash.setWeights(42, 58);
        right.setWeights(54, 46);
        link.onChange(now -> {
            table.select(now.of(kind));
            focus(false);
        });
    }

    /** Context help of the table, and of what a model makes of a row. */
    final void help(String ofTable, String ofFocus) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(table, ofTable);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(focused, ofFocus);
    }

    /** Names of the models to choose from. */
    abstract List<String> models(EndpointContents of);

    /** The table, for a model by its place in {@link #models}; -1 where there is none. */
    abstract Rows<R> rows(EndpointContents of, int model);

    /** One row as what figures are made of. */
    abstract FigureFocus focus(String endpoint, String model, String id);

    @Override
    final void show(RunResult shown, EndpointContents of) {
        run = shown;
        contents = of;
        String before = models.getText();
        models.setItems(models(of).toArray(String[]::new));
        models.select(Math.max(0, models.indexOf(before)));
        models.setEnabled(models.getItemCount() > 0);
        figure.show(of.figures());
        choose();
    }

    private void choose() {
        Rows<R> chosen = rows(contents, models.getSelectionIndex());
        if (chosen != rows) {
            rows = chosen;
            table.show(rows);
            table.select(link.get().of(kind));
        }
        focus(true);
    }

    private void focus(boolean anew) {
        if (contents == null) {
            return;
        }
        Optional<FigureFocus> now = link.get().of(kind).stream().findFirst()
                .map(id -> focus(contents.endpoint().endpoint(), models.getText(), id));
        if (anew || !now.equals(focus)) {
            focus = now;
            focused.show(run, now);
        }
    }
}
