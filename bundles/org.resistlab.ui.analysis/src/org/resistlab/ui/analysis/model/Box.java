package org.resistlab.ui.analysis.model;

/**
 * A rectangle on the board, in points.
 *
 * @param x left edge
 * @param y upper edge
 * @param width its width
 * @param height its height
 */
public record Box(int x, int y, int width, int height) {

    public boolean contains(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    /** The box between two corners, in whatever order. */
    public static Box between(int x1, int y1, int x2, int y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public boolean touches(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int middle() {
        return y + height / 2;
    }
}
