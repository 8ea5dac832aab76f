package org.resistlab.ui.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.resistlab.core.figure.Highlight;

/** What the keyboard does on a figure. */
final class FigureKeys {

    private static final double STEP = 1.25;
    private static final int MOVE = 40;

    private final FigureCanvas canvas;

    private FigureKeys(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(FigureCanvas canvas) {
        FigureKeys keys = new FigureKeys(canvas);
        canvas.addListener(SWT.Traverse, FigureKeys::traverse);
        canvas.addListener(SWT.KeyDown, keys::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> {
            canvas.point(null);
            canvas.redraw();
        });
    }

    private static void traverse(Event event) {
        boolean ours = event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS
                || event.detail == SWT.TRAVERSE_RETURN;
        event.doit = !ours && event.detail != SWT.TRAVERSE_ESCAPE;
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> arrow(1, event);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> arrow(-1, event);
            case SWT.HOME -> step(0);
            case SWT.END -> step(canvas.marks().size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> {
                if (canvas.current() != null) {
                    canvas.click(canvas.current(), control);
                }
            }
            case SWT.ESC -> canvas.select(Highlight.NONE);
            default -> character(event);
        }
    }

    private void character(Event event) {
        switch (event.character == 0 ? (char) event.keyCode : event.character) {
            case '+', '=' -> canvas.zoom(STEP);
            case '-' -> canvas.zoom(1 / STEP);
            case '0' -> canvas.zoom(0);
            case 'd', 'D' -> canvas.showData();
            default -> {
                if (event.keyCode == SWT.KEYPAD_ADD) {
                    canvas.zoom(STEP);
                } else if (event.keyCode == SWT.KEYPAD_SUBTRACT) {
                    canvas.zoom(1 / STEP);
                }
            }
        }
    }

    private void arrow(int direction, Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            boolean across = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
            canvas.move(across ? -direction * MOVE : 0, across ? 0 : -direction * MOVE);
        } else {
            int from = canvas.marks().indexOf(canvas.current());
            step(from < 0 ? direction > 0 ? 0 : canvas.marks().size() - 1 : from + direction);
        }
    }

    private void step(int to) {
        if (to >= 0 && to < canvas.marks().size()) {
            canvas.point(canvas.marks().get(to));
        }
    }
}
