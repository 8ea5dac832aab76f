package org.resistlab.ui;

import java.util.List;

/**
 * Colours that people with any kind of colour vision can tell apart.
 *
 * @param id stable, as kept in the preferences
 * @param name for people
 * @param colors as 0xRRGGBB, in the order of use
 * @param sequential whether the order is that of a scale from low to high, not one of separate things
 * @param source where it comes from
 */
public record Palette(String id, String name, List<Integer> colors, boolean sequential, String source) {

    /** Makes an unmodifiable copy of the colours. */
    public Palette {
        colors = List.copyOf(colors);
    }

    /** The colour of the n-th thing, counted from 0; after the last colour the first again. */
    public int color(int index) {
        return colors.get(Math.floorMod(index, colors.size()));
    }

    /**
     * The colour at a place of the scale, between its neighbours.
     *
     * @param place 0 (low) to 1 (high), beyond that the nearest end; NaN has no colour
     * @throws IllegalArgumentException if the place is NaN
     */
    public int at(double place) {
        if (Double.isNaN(place)) {
            throw new IllegalArgumentException("A missing value has no place on a scale of colours.");
        }
        double position = Math.clamp(place, 0, 1) * (colors.size() - 1);
        int lower = (int) Math.min(position, colors.size() - 2.0);
        double weight = position - lower;
        int from = colors.get(lower);
        int to = colors.get(lower + 1);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long part = Math.round((from >> shift & 0xff) * (1 - weight) + (to >> shift & 0xff) * weight);
            mixed |= (int) part << shift;
        }
        return mixed;
    }
}
