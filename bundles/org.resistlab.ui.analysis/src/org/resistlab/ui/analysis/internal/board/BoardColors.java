package org.resistlab.ui.analysis.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.resistlab.ui.Palettes;

/** The colours of a board, all mixed from those that the theme gives to the control. */
final class BoardColors {

    private final Color background;
    private final Color foreground;
    private final Display display;

    BoardColors(Control control) {
        background = control.getBackground();
        display = control.getDisplay();
        // right after a switch of themes a control may keep the text colour of the other one
        Color given = control.getForeground();
        boolean readable = Math.abs(brightness(given) - brightness(background)) > 0.3f;
        foreground = readable ? given : isDark() ? new Color(0xe6, 0xe6, 0xe6) : new Color(0x1e, 0x1e, 0x1e);
    }

    private static Color mix(Color one, Color other, double share) {
        return new Color(part(one.getRed(), other.getRed(), share), part(one.getGreen(), other.getGreen(), share),
                part(one.getBlue(), other.getBlue(), share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private boolean isDark() {
        return brightness(background) < 0.5f;
    }

    private static float brightness(Color color) {
        RGB rgb = color.getRGB();
        return rgb.getHSB()[2];
    }

    Color background() {
        return background;
    }

    Color text() {
        return foreground;
    }

    Color quiet() {
        return mix(foreground, background, 0.3);
    }

    Color lane() {
        return mix(background, foreground, 0.045);
    }

    Color card() {
        return isDark() ? mix(background, foreground, 0.12) : display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    Color cardOff() {
        return mix(background, foreground, 0.03);
    }

    Color border() {
        return mix(background, foreground, 0.22);
    }

    Color arrow() {
        return mix(background, foreground, 0.45);
    }

    Color selection() {
        return isDark() ? new Color(0x6c, 0xb6, 0xff) : new Color(0x0b, 0x62, 0xa8);
    }

    Color selectedCard() {
        return mix(card(), selection(), 0.12);
    }

    Color stage(int index) {
        int rgb = Palettes.OKABE_ITO.color(index);
        return mix(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff), background, 0.1);
    }

    Color error() {
        return isDark() ? new Color(0xff, 0x8a, 0x80) : new Color(0xb3, 0x1b, 0x1b);
    }

    Color warning() {
        return isDark() ? new Color(0xff, 0xca, 0x5c) : new Color(0x8a, 0x5a, 0);
    }
}
