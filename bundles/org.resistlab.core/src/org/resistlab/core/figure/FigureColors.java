package org.resistlab.core.figure;

import java.util.List;

/** Colours for the series of an exported figure, all safe for colour blindness. */
public enum FigureColors {

    /** The figure's own colours, those of Okabe and Ito fitted to each theme. */
    OWN("As designed"),

    /**
     * Okabe and Ito 2008, Color Universal Design, without the yellow that white paper swallows and with black at the
     * end.
     */
    OKABE_ITO("Okabe-Ito", 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000),

    /** Paul Tol 2021, Colour Schemes, SRON/EPS/TN/09-002. */
    TOL_BRIGHT("Tol bright", 0x4477AA, 0xEE6677, 0x228833, 0xCCBB44, 0x66CCEE, 0xAA3377, 0xBBBBBB),

    /** For print without colour: as different in lightness as they can be. */
    GREYS("Greyscale", 0x000000, 0x707070, 0xA8A8A8, 0x404040, 0x8C8C8C, 0xC4C4C4);

    private final String label;
    private final List<Integer> series;

    FigureColors(String label, Integer... series) {
        this.label = label;
        this.series = List.of(series);
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** As 0xRRGGBB in the order of use, for a light background; empty for {@link #OWN}. */
    public List<Integer> series() {
        return series;
    }

    /** The same for a dark background: what would be too dark there is made as much lighter. */
    public List<Integer> onDark() {
        return this == TOL_BRIGHT || this == OWN ? series : series.stream().map(FigureColors::lighter).toList();
    }

    private static int lighter(int color) {
        int red = color >> 16 & 0xFF;
        int green = color >> 8 & 0xFF;
        int blue = color & 0xFF;
        if (red == green && green == blue) {
            int mirrored = 0xFF - red;
            return mirrored << 16 | mirrored << 8 | mirrored;
        }
        double luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        double share = Math.max(0, (120 - luminance) / (255 - luminance));
        return mix(red, share) << 16 | mix(green, share) << 8 | mix(blue, share);
    }

    private static int mix(int channel, double white) {
        return (int) Math.round(channel + (255 - channel) * white);
    }
}
