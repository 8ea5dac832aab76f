package org.resistlab.report.chart;

import java.util.Set;
import java.util.TreeSet;

import org.resistlab.core.figure.Drawing;
import org.resistlab.report.chart.internal.SvgPage;

/**
 * Writes drawings as SVG 1.1, text as text: to be searched, copied, and edited in a drawing program.
 */
public final class SvgWriter {
    private SvgWriter() {
    }

    /**
     * Returns a document that stands alone: it carries the characters it needs of its fonts, and looks the same in
     * every browser.
     *
     * @param drawing what to draw
     * @param title its name for screen readers
     * @param width in pixels
     * @param height in pixels
     * @return the document, the same for the same drawing
     */
    public static String document(Drawing drawing, String title, int width, int height) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + SvgPage.draw(drawing, "figure", width, height).element(title, true);
    }

    /**
     * Returns an {@code <svg>} element for a page that holds the fonts itself, as the family {@code IBM Plex Sans} in
     * the weights 400 and 600.
     *
     * @param drawing what to draw
     * @param id what the ids within the element begin with; a word that no other element of the page has
     * @param title its name for screen readers
     * @param width in pixels
     * @param height in pixels
     * @return the element
     */
    public static String element(Drawing drawing, String id, String title, int width, int height) {
        return SvgPage.draw(drawing, id, width, height).element(title, false);
    }

    /**
     * Returns the {@code @font-face} rules for a page with {@link #element elements} in it.
     *
     * @param text all that the page or its figures say: the fonts get these characters, and the digits and Latin
     *        letters
     * @return CSS with both weights in it
     */
    public static String fontFaces(CharSequence text) {
        Set<Integer> characters = new TreeSet<>();
        text.codePoints().forEach(characters::add);
        for (int c = ' '; c <= '~'; c++) {
            characters.add(c);
        }
        return SvgPage.fontFace(false, ChartFonts.subset(false, characters)) + "\n"
                + SvgPage.fontFace(true, ChartFonts.subset(true, characters)) + "\n";
    }
}
