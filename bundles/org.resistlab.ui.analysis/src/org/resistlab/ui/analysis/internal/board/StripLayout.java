package org.resistlab.ui.analysis.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out a strip of four children: a label, its field, a state and buttons. The state has a row of its own where
 * there is no room for it beside the others, and the field gives way to the buttons.
 */
final class StripLayout extends Layout {

    private static final int MARGIN = 10;
    private static final int GAP = 8;
    private static final int FIELD = 215;
    private static final int FIELD_NARROW = 80;
    /** What the state has beyond its preferred width in one row with the others. */
    private static final int SPARE = 120;

    @Override
    protected Point computeSize(Composite strip, int width, int height, boolean flush) {
        Control[] children = strip.getChildren();
        int wide = width == SWT.DEFAULT ? oneRow(children) : width;
        return new Point(wide, height == SWT.DEFAULT ? place(children, new Rectangle(0, 0, wide, 0), false) : height);
    }

    @Override
    protected void layout(Composite strip, boolean flush) {
        place(strip.getChildren(), strip.getClientArea(), true);
    }

    private static Point size(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static int oneRow(Control... children) {
        return 2 * MARGIN + size(children[0]).x + FIELD + size(children[2]).x + SPARE + size(children[3]).x + 3 * GAP;
    }

    /** @return the height of it all */
    private static int place(Control[] children, Rectangle area, boolean move) {
        Point label = size(children[0]);
        Point state = size(children[2]);
        Point buttons = size(children[3]);
        boolean two = area.width < oneRow(children);
        int row = Math.max(size(children[1]).y, buttons.y);
        int right = area.x + area.width - MARGIN;
        int x = area.x + MARGIN + label.x + GAP;
        int field = Math.clamp(right - buttons.x - GAP - x, FIELD_NARROW, FIELD);
        int y = area.y + GAP - 2;
        if (move) {
            put(children[0], area.x + MARGIN, y, label.x, label.y, row);
            put(children[1], x, y, field, size(children[1]).y, row);
            put(children[3], Math.max(x + field + GAP, right - buttons.x), y, buttons.x, buttons.y, row);
            int from = two ? area.x + MARGIN : x + field + GAP;
            int until = two ? right : right - buttons.x - GAP;
            put(children[2], from, two ? y + row + GAP / 2 : y, until - from, state.y, two ? state.y : row);
        }
        return y + row + (two ? GAP / 2 + state.y : 0) + GAP - 2 - area.y;
    }

    private static void put(Control control, int x, int y, int width, int height, int row) {
        control.setBounds(x, y + (row - height) / 2, width, height);
    }
}
