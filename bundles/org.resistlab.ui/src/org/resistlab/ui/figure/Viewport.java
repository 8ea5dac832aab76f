package org.resistlab.ui.figure;

/**
 * Which part of a figure is seen: a place p of the whole figure, as it fits the window, is shown at scale · p + (x, y).
 *
 * @param scale 1 where the whole figure is seen, up to {@link #MOST}
 * @param x in pixels, 0 or less
 * @param y in pixels, 0 or less
 */
record Viewport(double scale, double x, double y) {

    static final double MOST = 40;

    static final Viewport WHOLE = new Viewport(1, 0, 0);

    boolean whole() {
        return scale == 1;
    }

    /** Bigger or smaller around a place that stays where it is. */
    Viewport zoomed(double factor, double px, double py, int width, int height) {
        double next = Math.clamp(scale * factor, 1, MOST);
        double ratio = next / scale;
        return new Viewport(next, px - (px - x) * ratio, py - (py - y) * ratio).within(width, height);
    }

    Viewport moved(double dx, double dy, int width, int height) {
        return new Viewport(scale, x + dx, y + dy).within(width, height);
    }

    /** The nearest one that leaves no empty border in a window of this size. */
    Viewport within(int width, int height) {
        return new Viewport(scale, Math.clamp(x, width * (1 - scale), 0), Math.clamp(y, height * (1 - scale), 0));
    }
}
