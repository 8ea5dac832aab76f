package org.resistlab.ui.internal.preferences;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.ui.Palette;

/** The colours of a palette side by side. */
final class PaletteStrip extends Canvas {

    private static final int WIDTH = 216;

    private static final int HEIGHT = 18;

    private final Palette palette;

    PaletteStrip(Composite parent, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.palette = palette;
        addPaintListener(event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int parts = palette.sequential() ? area.width : palette.colors().size();
        for (int i = 0; i < parts; i++) {
            int rgb = palette.sequential() ? palette.at(i / (double) parts) : palette.color(i);
            gc.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
            int from = i * area.width / parts;
            gc.fillRectangle(from, 0, (i + 1) * area.width / parts - from, area.height);
        }
    }
}
