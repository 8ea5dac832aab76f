package org.resistlab.ui.figure;

import java.awt.geom.Rectangle2D;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.resistlab.core.figure.Mark;
import org.resistlab.report.chart.Theme;
import org.resistlab.ui.Themes;

/** Paints the image of a figure and what comes and goes above it: the mark pointed at, its values, the frame. */
final class FigureOverlay {

    private static final int PADDING = 7;
    private static final int DISTANCE = 14;
    private static final int WIDEST = 320;

    private final FigureCanvas canvas;
    private Rectangle frame;

    FigureOverlay(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    /** Shows a frame that is being drawn; null for none. */
    void frame(Rectangle drawn) {
        frame = drawn;
        canvas.redraw();
    }

    void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Theme theme = Themes.dark() ? Theme.DARK : Theme.LIGHT;
        canvas.refreshIfStale();
        if (canvas.getFigure().isPresent()) {
            gc.setBackground(color(theme.background()));
            gc.fillRectangle(area);
        } else {
            gc.setBackground(canvas.getParent().getBackground());
            gc.fillRectangle(area);
        }
        if (canvas.image() != null) {
            image(gc, area);
            mark(gc, theme, area);
        } else if (!canvas.getMessage().isEmpty()) {
            sentence(gc, area, canvas.getMessage(), canvas.getFigure().isPresent() ? color(theme.text())
                    : canvas.getParent().getForeground());
        }
        if (frame != null) {
            frame(gc, theme);
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(color(theme.series().getFirst()));
            gc.setLineWidth(2);
            gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        }
    }

    /** The last image; where another one is on its way, this one moved and grown to about where that will be. */
    private void image(GC gc, Rectangle area) {
        Image image = canvas.image();
        PaintRequest request = canvas.painted().request();
        Viewport was = request.viewport();
        Viewport is = canvas.viewport();
        if (was.equals(is) && request.width() == area.width && request.height() == area.height) {
            gc.drawImage(image, 0, 0);
            return;
        }
        double ratio = is.scale() / was.scale();
        Rectangle bounds = image.getBounds();
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, bounds.width, bounds.height, (int) Math.round(is.x() - was.x() * ratio),
                (int) Math.round(is.y() - was.y() * ratio), (int) Math.round(request.width() * ratio),
                (int) Math.round(request.height() * ratio));
    }

    private void mark(GC gc, Theme theme, Rectangle area) {
        Mark mark = canvas.current();
        if (mark == null || !canvas.painted().request().viewport().equals(canvas.viewport())) {
            return;
        }
        double scale = canvas.painted().request().deviceScale();
        gc.setAntialias(SWT.ON);
        Path path = SwtImages.path(canvas.getDisplay(), mark.shape(), scale);
        try {
            gc.setLineWidth(4);
            gc.setForeground(color(theme.background()));
            gc.drawPath(path);
            gc.setLineWidth(2);
            gc.setForeground(color(theme.text()));
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
        Rectangle2D box = mark.shape().getBounds2D();
        text(gc, theme, area, mark.text(), new Rectangle((int) (box.getX() / scale), (int) (box.getY() / scale),
                (int) (box.getWidth() / scale), (int) (box.getHeight() / scale)));
    }

    /** The values beside the mark, where there is room. */
    private void text(GC gc, Theme theme, Rectangle area, String text, Rectangle mark) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        try {
            layout.setFont(canvas.getFont());
            layout.setText(text);
            layout.setWidth(Math.max(40, Math.min(WIDEST, area.width - 4 * PADDING)));
            int widest = 0;
            for (int line = 0; line < layout.getLineCount(); line++) {
                widest = Math.max(widest, layout.getLineBounds(line).width);
            }
            Point size = new Point(widest + 2 * PADDING, layout.getBounds().height + 2 * PADDING);
            Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
            boolean wide = mark.width > area.width / 3 && area.contains(pointer) && !canvas.isFocusControl();
            int middle = wide ? pointer.x : mark.x + mark.width / 2;
            int right = wide ? pointer.x : Math.min(mark.x + mark.width, middle + 60);
            int left = wide ? pointer.x : Math.max(mark.x, middle - 60);
            int x = right + DISTANCE + size.x <= area.width ? right + DISTANCE : left - DISTANCE - size.x;
            x = Math.clamp(x, 0, Math.max(0, area.width - size.x));
            int y = Math.clamp(mark.y + mark.height / 2 - size.y / 2, 0, Math.max(0, area.height - size.y));
            gc.setBackground(color(theme.text()));
            gc.setAlpha(238);
            gc.fillRoundRectangle(x, y, size.x, size.y, 6, 6);
            gc.setAlpha(255);
            gc.setForeground(color(theme.background()));
            layout.draw(gc, x + PADDING, y + PADDING);
        } finally {
            layout.dispose();
        }
    }

    private void sentence(GC gc, Rectangle area, String text, Color color) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        try {
            layout.setFont(canvas.getFont());
            layout.setText(text);
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(40, Math.min(420, area.width - 24)));
            gc.setForeground(color);
            Rectangle bounds = layout.getBounds();
            layout.draw(gc, (area.width - layout.getWidth()) / 2, Math.max(8, (area.height - bounds.height) / 2));
        } finally {
            layout.dispose();
        }
    }

    private void frame(GC gc, Theme theme) {
        gc.setBackground(color(theme.series().getFirst()));
        gc.setForeground(color(theme.series().getFirst()));
        gc.setAlpha(40);
        gc.fillRectangle(frame);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRectangle(frame);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static Color color(java.awt.Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue());
    }
}
