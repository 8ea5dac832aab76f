package org.resistlab.ui.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.resistlab.core.figure.Mark;

/** What the mouse does on a figure. */
final class FigureMouse {

    /** How far a mark may be off the pointer, in pixels of the window. */
    static final int REACH = 6;

    private static final double STEP = 1.2;
    private static final int CLICK = 4;

    private final FigureCanvas canvas;
    private Point pressed;
    private Point last;
    private boolean moving;

    private FigureMouse(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(FigureCanvas canvas) {
        FigureMouse mouse = new FigureMouse(canvas);
        canvas.addListener(SWT.MouseDown, mouse::down);
        canvas.addListener(SWT.MouseMove, mouse::move);
        canvas.addListener(SWT.MouseUp, mouse::up);
        canvas.addListener(SWT.MouseExit, event -> canvas.point(null));
        canvas.addListener(SWT.MouseDoubleClick, mouse::doubleClick);
        canvas.addListener(SWT.MouseWheel, mouse::wheel);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == 1 || event.button == 2) {
            pressed = new Point(event.x, event.y);
            last = pressed;
            moving = canvas.zoomed() && (event.stateMask & SWT.SHIFT) == 0 || event.button == 2;
        }
    }

    private void move(Event event) {
        if (pressed == null) {
            Mark mark = canvas.markAt(event.x, event.y);
            canvas.point(mark);
            canvas.setCursor(mark == null || mark.ids().isEmpty() ? null
                    : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            return;
        }
        if (!far(event)) {
            return;
        }
        canvas.point(null);
        if (moving) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            canvas.move(event.x - last.x, event.y - last.y);
            last = new Point(event.x, event.y);
        } else {
            canvas.overlay().frame(frame(event));
        }
    }

    private boolean far(Event event) {
        return last != pressed || Math.abs(event.x - pressed.x) > CLICK || Math.abs(event.y - pressed.y) > CLICK;
    }

    private Rectangle frame(Event event) {
        return new Rectangle(Math.min(pressed.x, event.x), Math.min(pressed.y, event.y),
                Math.abs(event.x - pressed.x), Math.abs(event.y - pressed.y));
    }

    private void up(Event event) {
        if (pressed == null) {
            return;
        }
        boolean toggle = (event.stateMask & SWT.MOD1) != 0;
        if (far(event)) {
            if (!moving) {
                canvas.overlay().frame(null);
                canvas.select(frame(event), toggle);
            }
        } else if (event.button == 1) {
            Mark mark = canvas.markAt(event.x, event.y);
            canvas.point(mark);
            canvas.click(mark, toggle);
        }
        canvas.setCursor(null);
        pressed = null;
    }

    private void doubleClick(Event event) {
        if (canvas.markAt(event.x, event.y) == null) {
            if (canvas.zoomed()) {
                canvas.zoom(0);
            } else {
                canvas.zoom(2, new Point(event.x, event.y));
            }
        }
    }

    private void wheel(Event event) {
        if (canvas.wheelZooms() || (event.stateMask & SWT.MOD1) != 0) {
            canvas.zoom(event.count > 0 ? STEP : 1 / STEP, new Point(event.x, event.y));
            event.doit = false;
        }
    }
}
