package org.resistlab.ui.tables.internal.grid;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.tables.model.CellFilter;
import org.resistlab.ui.tables.model.ColumnKind;
import org.resistlab.ui.tables.model.ColumnStatistics;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.TableState;

/** Says the statistics of the column whose name the mouse rests on, and the full text of a cell. */
final class GridTooltip extends DefaultToolTip {

    private final SampleGrid grid;

    GridTooltip(SampleGrid grid) {
        super(grid.table(), ToolTip.NO_RECREATE, false);
        this.grid = grid;
        setShift(new Point(12, 16));
        setPopupDelay(400);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return new Point(grid.table().getColumnPositionByX(event.x), grid.table().getRowPositionByY(event.y));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        setText(text(event));
        setForegroundColor(grid.colors().text());
        setBackgroundColor(grid.colors().header());
        return !getText(event).isEmpty() && super.shouldCreateToolTip(event);
    }

    private String text(Event event) {
        int line = grid.table().getRowPositionByY(event.y);
        int column = grid.columnAt(event.x);
        if (line < 0 || column < 0) {
            return line == 0 && grid.table().getColumnPositionByX(event.x) == 0 ? "Click to sort by the samples' ids"
                    : "";
        }
        TableState state = grid.state();
        String name = state.content().columnName(column);
        if (line == 1) {
            return "Filter " + name + ", such as "
                    + String.join("   ", CellFilter.examples(state.content().kind(column)));
        }
        if (line == 0) {
            return name + "\n" + state.statistics().get(column).map(GridTooltip::said)
                    .orElse("counting…") + "\nClick to sort; Alt+click to sort by several";
        }
        int row = state.row(grid.table().getRowIndexByPosition(line));
        return state.content().kind(column) == ColumnKind.NUMBER ? ""
                : grid.text(row, column);
    }

    private static String said(ColumnStatistics statistics) {
        return Saying.statistics(statistics, NumberText::of);
    }
}
