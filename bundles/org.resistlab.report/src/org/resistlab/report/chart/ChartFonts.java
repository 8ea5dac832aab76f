package org.resistlab.report.chart;

import java.awt.Font;
import java.util.List;
import java.util.Set;

import org.resistlab.report.chart.internal.FontFiles;
import org.resistlab.report.chart.internal.FontSubset;
import org.resistlab.report.chart.internal.StyleScope;

/**
 * The typeface of all figures, IBM Plex Sans, which comes with this bundle: no figure depends on what is installed. Its
 * digits are of one width and I, l and 1 differ, as gene names and columns of numbers want.
 */
public final class ChartFonts {
    /** The family, as a CSS {@code font-family} with what to fall back to. */
    public static final String CSS_FAMILY = "'IBM Plex Sans','Helvetica Neue',Arial,sans-serif";

    private ChartFonts() {
    }

    /**
     * Makes Java's text drawing work where neither fonts nor fontconfig are installed, by naming the bundled font to
     * it. Without effect outside Linux, with a display, or where {@code sun.awt.fontconfig} is set. Drawing does this
     * by itself; a program that draws text with AWT in some other way first calls it at its start.
     */
    public static void prepare() {
        FontFiles.prepare();
    }

    /**
     * Returns the regular weight.
     *
     * @param size the designed size in pixels; while a figure is painted in another style, text is as much bigger
     * @return the font
     */
    public static Font regular(float size) {
        return FontFiles.styled(false).deriveFont(scaled(size));
    }

    /**
     * Returns the semi-bold weight, used for titles and what must stand out.
     *
     * @param size the designed size in pixels; while a figure is painted in another style, text is as much bigger
     * @return the font
     */
    public static Font bold(float size) {
        return FontFiles.styled(true).deriveFont(scaled(size));
    }

    private static float scaled(float size) {
        return (float) (size * StyleScope.current().textScale());
    }

    /**
     * Returns the families of this machine that an exported figure can be set in. Looking for them takes a moment at
     * first: not in the thread of a window.
     *
     * @return names in alphabetical order, without the one that comes with this bundle
     */
    public static List<String> installedFamilies() {
        return FontFiles.families();
    }

    /**
     * Returns a TrueType font with no more than the given characters, to embed in a page or an SVG.
     *
     * @param bold whether the semi-bold weight (CSS 600) is wanted, else the regular (400)
     * @param codePoints the characters; those the font lacks are left out
     * @return the bytes of the font, the same for the same characters
     */
    public static byte[] subset(boolean bold, Set<Integer> codePoints) {
        return FontSubset.of(FontFiles.bytes(bold), codePoints);
    }
}
