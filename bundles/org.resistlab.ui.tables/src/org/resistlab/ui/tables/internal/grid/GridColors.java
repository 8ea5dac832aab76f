package org.resistlab.ui.tables.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.resistlab.report.chart.Theme;
import org.resistlab.ui.Themes;
import org.resistlab.ui.tables.model.ValueScale;

/**
 * The colours of a table in the theme that is on: those of figures, so that a table beside a figure belongs to it.
 *
 * @param background of cells
 * @param text of cells
 * @param muted remarks and missing cells
 * @param lines between cells
 * @param header background of the headers
 * @param selected background of selected cells
 * @param selectedText text of selected cells
 * @param theme colours of values
 */
record GridColors(Color background, Color text, Color muted, Color lines, Color header, Color selected,
        Color selectedText, Theme theme) {

    /** Colours of the theme that is on. */
    static GridColors now(Display display) {
        Theme theme = Themes.dark() ? Theme.DARK : Theme.LIGHT;
        return new GridColors(color(theme.background()), color(theme.text()), color(theme.muted()),
                color(theme.grid()), color(mixed(theme.background(), theme.text(), 0.06)),
                display.getSystemColor(SWT.COLOR_LIST_SELECTION),
                display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT), theme);
    }

    static Color color(java.awt.Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static java.awt.Color mixed(java.awt.Color a, java.awt.Color b, double share) {
        return new java.awt.Color(mixed(a.getRed(), b.getRed(), share), mixed(a.getGreen(), b.getGreen(), share),
                mixed(a.getBlue(), b.getBlue(), share));
    }

    private static int mixed(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    /** The background of a cell with a value, softened so that its number stays legible. */
    Color of(ValueScale scale, double value) {
        double place = scale.place(value);
        if (!scale.centred()) {
            return color(theme.heatAt(place));
        }
        java.awt.Color end = place < 0.5 ? theme.negative() : theme.positive();
        return color(mixed(theme.background(), end, Math.abs(place - 0.5) * 2 * 0.85));
    }

    /** Dark or light text, whichever stands out from a background. */
    Color textOn(Color on) {
        java.awt.Color dark = Theme.LIGHT.text();
        java.awt.Color light = Theme.DARK.text();
        double luminance = luminance(on.getRGB());
        double withDark = (luminance + 0.05)
                / (luminance(new RGB(dark.getRed(), dark.getGreen(), dark.getBlue())) + 0.05);
        double withLight = (luminance(new RGB(light.getRed(), light.getGreen(), light.getBlue())) + 0.05)
                / (luminance + 0.05);
        return color(withDark >= withLight ? dark : light);
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
