package org.resistlab.stage.preprocess.scale;

/** Linear interpolation in a sorted array. */
final class Interpolation {

    private Interpolation() {
    }

    /**
     * The value at a place of one scale in an array that covers the same range by more or fewer points.
     *
     * @param sorted the array
     * @param count how many of its elements count, at least 1
     * @param place from 0 to {@code places - 1}, not always whole; the middle where {@code places} is 1
     * @param places points of the scale that the place is on
     */
    static double at(double[] sorted, int count, double place, int places) {
        double position = places == count ? place
                : places == 1 ? (count - 1) / 2.0 : place * (count - 1) / (places - 1);
        int below = (int) position;
        double fraction = position - below;
        return fraction == 0 ? sorted[below] : sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
    }
}
