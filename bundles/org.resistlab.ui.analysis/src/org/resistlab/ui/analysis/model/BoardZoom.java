package org.resistlab.ui.analysis.model;

import java.util.Arrays;

/** How large a board is drawn, in steps. */
public final class BoardZoom {

    /** As the text of the window. */
    public static final int NATURAL = 100;

    private static final int[] STEPS = {50, 60, 70, 80, 90, NATURAL, 110, 125, 150, 175, 200, 250, 300};

    private BoardZoom() {
    }

    /** The next larger step. */
    public static int in(int percent) {
        return Arrays.stream(STEPS).filter(step -> step > percent).findFirst().orElse(STEPS[STEPS.length - 1]);
    }

    /** The next smaller step. */
    public static int out(int percent) {
        return Arrays.stream(STEPS).filter(step -> step < percent).max().orElse(STEPS[0]);
    }

    /**
     * The largest step up to the natural one at which all of a board is seen; the smallest one where none is enough.
     *
     * @param width of what there is to draw on, in points
     * @param height of the same
     * @param size of the text at the natural size
     */
    public static int fit(Board board, int width, int height, TextSize size) {
        for (int step = NATURAL; step > STEPS[0]; step = out(step)) {
            BoardLayout layout = new BoardLayout(board, width * NATURAL / step, size);
            if (layout.width() * step <= width * NATURAL && layout.height() * step <= height * NATURAL) {
                return step;
            }
        }
        return STEPS[0];
    }
}
