package org.resistlab.ui.tables.internal.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * Widths of texts as sums of the widths of their characters, each measured once: laying out every cell to measure it
 * takes longer than drawing it. User interface thread only.
 */
final class TextWidths {

    private static final int PLAIN = 128;

    private final int[] plain = new int[PLAIN];
    private final Map<Character, Integer> others = new HashMap<>();
    private Font font;
    private int height;

    /** Width of a text in the font of these graphics. */
    int of(GC gc, String text) {
        follow(gc);
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN) {
                width += others.computeIfAbsent(c, gc::getAdvanceWidth);
            } else {
                if (plain[c] == 0) {
                    plain[c] = gc.getAdvanceWidth(c);
                }
                width += plain[c];
            }
        }
        return width;
    }

    /** Height of a line in the font of these graphics. */
    int height(GC gc) {
        follow(gc);
        return height;
    }

    private void follow(GC gc) {
        if (!gc.getFont().equals(font)) {
            font = gc.getFont();
            height = gc.textExtent("Xg").y;
            Arrays.fill(plain, 0);
            others.clear();
        }
    }

    /** A text as far as there is room for it. */
    String shortened(GC gc, String text, int room) {
        if (text.isEmpty() || of(gc, text) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (of(gc, text.substring(0, middle) + "…") <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + "…";
    }
}
