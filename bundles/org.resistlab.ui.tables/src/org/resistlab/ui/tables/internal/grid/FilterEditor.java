package org.resistlab.ui.tables.internal.grid;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.ui.tables.model.CellFilter;
import org.resistlab.ui.tables.model.TableState;

/** The field in which the filter of a column is written: Enter applies it, Escape leaves it as it was. */
public final class FilterEditor {

    private static final int FILTERS = 1;

    private final SampleGrid grid;
    private Request request = (column, filter) -> {
    };
    private Text field;

    /** Takes a filter. */
    @FunctionalInterface
    public interface Request {

        /**
         * Filters.
         *
         * @param column column of the content
         * @param filter null for none
         */
        void filter(int column, CellFilter filter);
    }

    FilterEditor(SampleGrid grid) {
        this.grid = grid;
    }

    void onFilter(Request listener) {
        request = listener;
    }

    /** Opens at a column position of the body. */
    void open(int position) {
        close();
        TableState state = grid.state();
        int column = state.column(position);
        int local = position - grid.viewport().getOriginColumnPosition() + 1;
        Rectangle bounds = grid.table().getBoundsByPosition(local, FILTERS);
        if (bounds == null) {
            return;
        }
        field = new Text(grid.table(), SWT.SINGLE | SWT.BORDER);
        CellFilter before = state.arrangement().filters().get(column);
        field.setText(before == null ? "" : before.expression());
        field.selectAll();
        String examples = String.join("   ", CellFilter.examples(state.content().kind(column)));
        field.setToolTipText("Filter of " + state.content().columnName(column) + ": " + examples);
        field.setMessage(examples);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(field, "org.resistlab.ui.help.tables-filter");
        field.setBounds(bounds.x, bounds.y, Math.max(bounds.width, 120), bounds.height);
        Text opened = field;
        field.addListener(SWT.DefaultSelection, event -> apply(opened, column));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
                grid.setFocus();
            }
        });
        field.addListener(SWT.FocusOut, this::left);
        field.moveAbove(null);
        field.setFocus();
    }

    private void left(Event event) {
        event.display.asyncExec(() -> {
            if (event.widget == field) {
                close();
            }
        });
    }

    private void apply(Text opened, int column) {
        try {
            CellFilter filter = CellFilter.parse(opened.getText(), grid.state().content().kind(column));
            close();
            grid.setFocus();
            request.filter(column, filter);
        } catch (ProblemException e) {
            Problem problem = e.problems().getFirst();
            ControlDecoration error = new ControlDecoration(opened, SWT.LEFT | SWT.TOP);
            error.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
            error.setDescriptionText(problem.toString());
            error.showHoverText(problem.toString());
            opened.setToolTipText(problem.toString());
        }
    }

    private void close() {
        if (field != null && !field.isDisposed()) {
            Text closing = field;
            field = null;
            closing.dispose();
        }
        field = null;
    }
}
