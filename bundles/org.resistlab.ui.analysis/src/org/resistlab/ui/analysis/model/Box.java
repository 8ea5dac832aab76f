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
