package org.resistlab.ui.runs.internal;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunState;
import org.resistlab.ui.runs.model.RunTexts;

/** A bar and, on it, the same in words: units done and the time left. */
final class ProgressPainter extends OwnerDrawLabelProvider {

    private static final int MARGIN = 4;
    private static final int ROOM = 190;

    @Override
    protected void measure(Event event, Object element) {
        event.width = ROOM;
        event.height = Math.max(event.height, event.gc.getFontMetrics().getHeight() + MARGIN);
    }

    @Override
    protected void erase(Event event, Object element) {
        // the system paints the selection, as in the other columns
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object element) {
        RunRow row = (RunRow) element;
        Rectangle area = ((TableItem) event.item).getBounds(event.index);
        GC gc = event.gc;
        Color foreground = gc.getForeground();
        int width = area.width - 2 * MARGIN;
        int height = area.height - MARGIN;
        int top = area.y + MARGIN / 2;
        if (row.state().isStarted() && width > 0) {
            gc.setBackground(foreground);
            gc.setAlpha(28);
            gc.fillRectangle(area.x + MARGIN, top, width, height);
            gc.setAlpha(row.state() == RunState.PAUSED ? 50 : 90);
            gc.fillRectangle(area.x + MARGIN, top, (int) Math.round(width * RunTexts.fraction(row)), height);
            gc.setAlpha(255);
        }
        String text = RunTexts.progress(row);
        Point size = gc.textExtent(text);
        gc.drawText(text, area.x + 2 * MARGIN, area.y + (area.height - size.y) / 2, true);
    }
}
