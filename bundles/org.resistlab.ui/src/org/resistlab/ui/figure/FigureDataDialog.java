package org.resistlab.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;
import org.resistlab.ui.rows.RowsTable;

/** A figure in words and numbers: what it shows, and the table behind it, to be read, sorted, filtered and copied. */
final class FigureDataDialog extends Dialog {

    private static final Point SIZE = new Point(760, 520);

    private final RenderedFigure figure;

    FigureDataDialog(Shell parent, RenderedFigure figure) {
        super(parent);
        this.figure = figure;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Data of “" + figure.title() + "”");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.resistlab.ui.help.results-figure");
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label caption = new Label(area, SWT.WRAP);
        caption.setText(figure.caption().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(caption);
        RowsTable<Integer> table = new RowsTable<>(area, "rows", true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.show(rows(figure.data()));
        table.table().setFocus();
        return area;
    }

    /** A row is known by its number. */
    static Rows<Integer> rows(FigureData data) {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int k = 0; k < data.columns().size(); k++) {
            int column = k;
            boolean numbers = data.rows().stream().map(row -> row.get(column)).allMatch(
                    cell -> cell == null || cell instanceof Number);
            columns.add(new Column<>(data.columns().get(k), "", row -> value(data.rows().get(row).get(column), numbers),
                    row -> text(data.rows().get(row).get(column)), numbers));
        }
        return new Rows<>(columns, IntStream.range(0, data.rows().size()).boxed().toList(), row -> row.toString());
    }

    private static Object value(Object cell, boolean number) {
        return cell != null ? cell : number ? (Object) Double.NaN : "";
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> NumberText.of(number);
            default -> cell.toString();
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
