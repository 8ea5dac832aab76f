package org.resistlab.ui.runs.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunState;
import org.resistlab.ui.runs.model.RunTexts;

/**
 * Below the words of a cell a line as long as the share of units that is done, while the run is at work. It is painted
 * over the cell, whose text stays the table's own, so that a screen reader says it.
 */
final class ProgressLine implements Listener {

    private static final int MARGIN = 4;
    private static final int THICK = 3;

    private final int column;

    /** @param column number of the table's column, as it was made */
    ProgressLine(int column) {
        this.column = column;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.index == column && event.item.getData() instanceof RunRow row && row.state().isStarted()) {
            Rectangle area = ((TableItem) event.item).getBounds(column);
            int width = area.width - 2 * MARGIN;
            int top = area.y + area.height - THICK - 1;
            GC gc = event.gc;
            gc.setBackground(gc.getForeground());
            gc.setAlpha(40);
            gc.fillRectangle(area.x + MARGIN, top, width, THICK);
            gc.setAlpha(row.state() == RunState.PAUSED ? 100 : 190);
            gc.fillRectangle(area.x + MARGIN, top, (int) Math.round(width * RunTexts.fraction(row)), THICK);
            gc.setAlpha(255);
        }
    }
}
