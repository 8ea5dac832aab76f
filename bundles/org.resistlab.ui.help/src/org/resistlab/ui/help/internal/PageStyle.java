package org.resistlab.ui.help.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.resistlab.ui.help.model.PageLine.Kind;
import org.resistlab.ui.help.model.Span;
import org.resistlab.ui.help.model.Span.Style;

/** Fonts of the platform and colours mixed of those that the theme gave the widget. */
final class PageStyle {

    private static final double MUTED = 0.68;

    private static final double SHADE = 0.07;

    private final LocalResourceManager resources;

    private final StyledText widget;

    PageStyle(StyledText widget) {
        this.widget = widget;
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
    }

    Font font(Style style, Kind kind) {
        boolean code = style == Style.CODE || kind == Kind.CODE;
        FontDescriptor base = FontDescriptor.createFrom(widget.getFont());
        FontDescriptor font = code ? FontDescriptor.createFrom(JFaceResources.getTextFont())
                .setHeight(widget.getFont().getFontData()[0].getHeight()) : base;
        font = switch (kind) {
            case TITLE -> font.increaseHeight(7).withStyle(SWT.BOLD);
            case HEADING -> font.increaseHeight(3).withStyle(SWT.BOLD);
            case SUBHEADING -> font.withStyle(SWT.BOLD);
            default -> style == Style.STRONG ? font.withStyle(SWT.BOLD)
                    : style == Style.EMPHASIS ? font.withStyle(SWT.ITALIC) : font;
        };
        return resources.create(font);
    }

    StyleRange range(Span span, Kind kind) {
        StyleRange range = new StyleRange();
        range.font = font(span.style(), kind);
        if (kind == Kind.COLUMNS) {
            range.foreground = mixed(MUTED);
        }
        if (!span.link().isEmpty()) {
            range.foreground = JFaceColors.getHyperlinkText(widget.getDisplay());
            range.underline = true;
            range.data = span.link();
        }
        return range;
    }

    /** What code stands on. */
    Color shade() {
        return mixed(SHADE);
    }

    /** A colour between background (0) and text (1). */
    private Color mixed(double share) {
        RGB text = widget.getForeground().getRGB();
        RGB ground = widget.getBackground().getRGB();
        return new Color(mixed(ground.red, text.red, share), mixed(ground.green, text.green, share),
                mixed(ground.blue, text.blue, share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }
}
