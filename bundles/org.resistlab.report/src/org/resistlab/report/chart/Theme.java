package org.resistlab.report.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.figure.FigureColors;

/**
 * The colours of a figure. Series colours are those of Okabe and Ito, which people with any common colour vision can
 * tell apart; the ordered scale rises in lightness all along, so that it also reads in grey. No figure gives meaning by
 * colour alone: series differ in marker and dash too.
 *
 * @param name the name of the theme
 * @param background behind everything
 * @param text titles and labels
 * @param muted axis lines, tick labels and remarks
 * @param grid lines to read values by
 * @param neutral what does not belong to a series: chance, identity, baselines, missing values
 * @param series the colours of series, in order
 * @param scale the colours of an ordered quantity from low to high, at equal distances
 * @param heat the colours of a share from 0 to 1
 * @param positive a contribution that raises a prediction
 * @param negative a contribution that lowers it
 */
public record Theme(String name, Color background, Color text, Color muted, Color grid, Color neutral,
        List<Color> series, List<Color> scale, List<Color> heat, Color positive, Color negative) {

    /** Dark on white, for paper and the light workbench. */
    public static final Theme LIGHT = new Theme("light", rgb(0xFFFFFF), rgb(0x1B1F24), rgb(0x57606A), rgb(0xE4E7EB),
            rgb(0x8C959F),
            colours(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x3B4048, 0x8F7700),
            colours(0x21128E, 0x5002A2, 0x7E03A8, 0xA62098, 0xC5407E, 0xDE5F65, 0xF07F4F, 0xFBA238),
            colours(0xF4F7FB, 0xC9DDF0, 0x8FBCE0, 0x4A90C8, 0x0B5C9E), rgb(0xD55E00), rgb(0x0072B2));

    /** Light on the dark grey of the dark workbench, whose pages figures are a part of, and of the report at night. */
    public static final Theme DARK = new Theme("dark", rgb(0x2F2F2F), rgb(0xF0F2F4), rgb(0xB4BAC2), rgb(0x474A4E),
            rgb(0x939AA4),
            colours(0x56B4E9, 0xE69F00, 0x1FC197, 0xCC79A7, 0xF0E442, 0xEE7733, 0xE6E9ED, 0xA58AE0),
            colours(0x7A3BD0, 0x9C38C8, 0xB83CB0, 0xCF4B93, 0xE06377, 0xEE835C, 0xF8A84A, 0xF7D748),
            colours(0x3A3E43, 0x2B4C66, 0x2A6490, 0x3B8AC4, 0x7CC0EE), rgb(0xEE7733), rgb(0x56B4E9));

    /** Copies the lists. */
    public Theme {
        series = List.copyOf(series);
        scale = List.copyOf(scale);
        heat = List.copyOf(heat);
        if (series.isEmpty() || scale.size() < 2 || heat.size() < 2) {
            throw new IllegalArgumentException("a theme needs a colour for series and two for each scale");
        }
    }

    /**
     * Returns the same theme with other colours for series.
     *
     * @param colors the colours; a palette of greys takes the colours out of the scales too
     * @return this theme for its own colours
     */
    public Theme with(FigureColors colors) {
        if (colors == FigureColors.OWN) {
            return this;
        }
        List<Color> others = (dark() ? colors.onDark() : colors.series()).stream().map(Color::new).toList();
        boolean greys = colors == FigureColors.GREYS;
        return new Theme(name, background, text, muted, grid, neutral, others, greys ? greys(0.75) : scale,
                greys ? greys(1) : heat, others.get(1), others.get(0));
    }

    private boolean dark() {
        return background.getRed() < text.getRed();
    }

    /** From near the background to near the text. */
    private List<Color> greys(double share) {
        return IntStream.rangeClosed(1, 5).mapToObj(i -> {
            double weight = share * (i - 1) / 4.0 + (1 - share) * 0.6;
            return new Color(mix(background.getRed(), text.getRed(), weight),
                    mix(background.getGreen(), text.getGreen(), weight),
                    mix(background.getBlue(), text.getBlue(), weight));
        }).toList();
    }

    /**
     * Returns the colour of the ordered scale at a place between low and high.
     *
     * @param place 0 (low) to 1 (high), limited to that; NaN gives {@link #neutral()}
     * @return the colour
     */
    public Color scaleAt(double place) {
        return Double.isNaN(place) ? neutral : between(scale, place);
    }

    /**
     * Returns the colour of a share.
     *
     * @param share 0 to 1, limited to that; NaN gives {@link #neutral()}
     * @return the colour
     */
    public Color heatAt(double share) {
        return Double.isNaN(share) ? neutral : between(heat, share);
    }

    private static Color between(List<Color> colours, double place) {
        double position = Math.clamp(place, 0.0, 1.0) * (colours.size() - 1);
        int below = Math.min((int) position, colours.size() - 2);
        Color low = colours.get(below);
        Color high = colours.get(below + 1);
        double weight = position - below;
        return new Color(mix(low.getRed(), high.getRed(), weight), mix(low.getGreen(), high.getGreen(), weight),
                mix(low.getBlue(), high.getBlue(), weight));
    }

    private static int mix(int low, int high, double weight) {
        return (int) Math.round(low + (high - low) * weight);
    }

    private static Color rgb(int value) {
        return new Color(value);
    }

    private static List<Color> colours(int... values) {
        return Arrays.stream(values).mapToObj(Theme::rgb).toList();
    }
}
