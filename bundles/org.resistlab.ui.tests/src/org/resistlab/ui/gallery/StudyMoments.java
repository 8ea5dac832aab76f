package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.resistlab.ui.testing.Gui;

/** A study: its pages and the views on its assays. */
final class StudyMoments implements Moments {

    private static final int COLUMN = 5;

    private static final int ROW = 8;

    @Override
    public List<Moment> of(Stage stage) {
        Callable<IEditorPart> study = () -> Stage.editor(stage.study().getFile("study.yaml"),
                "org.resistlab.ui.tables.study-editor");
        Callable<IEditorPart> expression = () -> {
            IEditorPart editor = study.call();
            Press.tab(Stage.shell(), "expression");
            Stage.rest();
            return editor;
        };
        List<Moment> moments = new ArrayList<>(Pages.of(stage, "study", "Study", study));
        moments.add(new Moment("study-column", "Study: the statistics of the selected column", on -> {
            Stage.zoom(study.call());
            Press.tab(Stage.shell(), "Samples");
            return selected();
        }));
        moments.add(new Moment("study-filter", "Study: samples are filtered", on -> {
            Stage.zoom(study.call());
            Press.tab(Stage.shell(), "Samples");
            selected();
            Stage.command("org.resistlab.ui.tables.filter");
            Gui.settle();
            Gui.type("B2");
            Gui.key(SWT.CR);
            Stage.rest();
            return Stage.window();
        }));
        moments.add(new Moment("study-colours", "Study: values by their colour", on -> {
            Stage.zoom(expression.call());
            Combo colours = Gui.find(Stage.shell(), Combo.class,
                    each -> each.isVisible() && each.getText().equals("No colours"));
            Gui.run(() -> {
                colours.select(1);
                colours.notifyListeners(SWT.Selection, new Event());
            });
            return selected();
        }));
        moments.add(new Moment("study-feature", "Study: a feature is looked for by a part of its name", on -> {
            Stage.zoom(expression.call());
            Text box = Gui.find(Stage.shell(), Text.class,
                    each -> each.isVisible() && each.getMessage().startsWith("Go to"));
            Gui.run(box::setFocus);
            Gui.type("100");
            Stage.rest();
            return Stage.window();
        }));
        moments.add(new Moment("study-sample-sets", "Study: samples are kept under a name", on -> {
            Stage.zoom(expression.call());
            selected();
            Stage.menu(() -> Press.button(Stage.shell(), "Sample sets…"));
            return Stage.window();
        }));
        moments.add(new Moment("study-endpoint", "Study: a new endpoint", on -> {
            study.call();
            Press.tab(Stage.shell(), "Endpoints");
            return Stage.dialogOf(() -> Press.button(Stage.shell(), "New…"));
        }));
        moments.addAll(Views.of("org.resistlab.ui.tables.", expression));
        moments.addAll(Views.of("org.resistlab.ui.studies.", study));
        return moments;
    }

    /** Selects a cell of the table. */
    private static Control selected() throws InterruptedException {
        Stage.rest();
        NatTable table = Gui.find(Stage.shell(), NatTable.class, NatTable::isVisible);
        Gui.run(() -> {
            table.setFocus();
            table.doCommand(new SelectCellCommand(table, COLUMN, ROW, false, false));
        });
        Stage.rest();
        return Stage.window();
    }
}
