package org.resistlab.ui.help.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.resistlab.ui.help.model.Page;
import org.resistlab.ui.help.model.PageLine;
import org.resistlab.ui.help.model.PageLine.Kind;
import org.resistlab.ui.help.model.Span;

/** A page as the text, styles and line attributes of one text widget. */
final class PageText {

    private static final int BULLET = 10;

    private static final int AFTER_BULLET = 28;

    private static final int CODE_INDENT = 12;

    private static final int GAP = 20;

    private static final double WIDEST_KEY = 0.4;

    /** How a line of the widget is set. */
    private record Setting(Kind kind, boolean first, int column) {

        private boolean alike(Setting other) {
            return kind == other.kind && column == other.column;
        }
    }

    private final StyledText widget;

    private final PageStyle style;

    private final StringBuilder text = new StringBuilder();

    private final List<StyleRange> ranges = new ArrayList<>();

    private final List<Setting> settings = new ArrayList<>();

    private final Map<String, Integer> anchors = new HashMap<>();

    PageText(StyledText widget, PageStyle style, Page page) {
        this.widget = widget;
        this.style = style;
        List<PageLine> lines = PageLine.of(page);
        GC gc = new GC(widget);
        try {
            add(lines, gc);
        } finally {
            gc.dispose();
        }
    }

    private void add(List<PageLine> lines, GC gc) {
        int column = 0;
        Kind last = null;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.kind() == Kind.COLUMNS) {
                column = column(lines, i, gc);
            }
            add(line, line.kind() != last, column, gc);
            last = line.kind();
        }
    }

    /** Shows the page from its top. */
    void show() {
        widget.setText(text.toString());
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int i = 0; i < settings.size(); i++) {
            if (above(settings.get(i)) > 0) {
                widget.setLineVerticalIndent(i, above(settings.get(i)));
            }
        }
        // each call measures lines: one for all neighbours that are set alike
        int from = 0;
        for (int i = 1; i <= settings.size(); i++) {
            if (i == settings.size() || !settings.get(i).alike(settings.get(from))) {
                set(from, i - from, settings.get(from));
                from = i;
            }
        }
    }

    /** Where an anchor leads; 0 where there is none. */
    int offset(String anchor) {
        return anchors.getOrDefault(anchor, 0);
    }

    private int column(List<PageLine> lines, int header, GC gc) {
        int widest = 0;
        for (int i = header; i < lines.size() && (i == header || lines.get(i).kind() == Kind.ROW); i++) {
            widest = Math.max(widest, width(lines.get(i).key(), gc));
        }
        int most = (int) (WIDEST_KEY * Math.max(240, widget.getClientArea().width));
        return Math.min(widest + GAP, most);
    }

    private int width(List<Span> spans, GC gc) {
        int width = 0;
        for (Span span : spans) {
            gc.setFont(style.font(span.style(), Kind.ROW));
            width += gc.textExtent(span.text()).x;
        }
        return width;
    }

    private void add(PageLine line, boolean first, int column, GC gc) {
        if (!line.anchor().isEmpty()) {
            anchors.putIfAbsent(line.anchor(), text.length());
        }
        switch (line.kind()) {
            case ITEM -> {
                text.append('\t');
                spans(line.key(), line.kind());
                text.append('\t');
            }
            case ROW, COLUMNS -> {
                spans(line.key(), line.kind());
                if (width(line.key(), gc) > column - GAP / 3) {
                    end(line.kind(), first, column);
                }
                text.append('\t');
            }
            default -> {
                // starts at the margin
            }
        }
        spans(line.spans(), line.kind());
        end(line.kind(), first, column);
    }

    private void end(Kind kind, boolean first, int column) {
        text.append('\n');
        settings.add(new Setting(kind, first, column));
    }

    private void spans(List<Span> spans, Kind kind) {
        for (Span span : spans) {
            StyleRange range = style.range(span, kind);
            range.start = text.length();
            range.length = span.text().length();
            text.append(span.text());
            if (range.length > 0) {
                ranges.add(range);
            }
        }
    }

    private static int above(Setting setting) {
        return switch (setting.kind()) {
            case TITLE -> 0;
            case HEADING -> 24;
            case SUBHEADING -> 16;
            case TEXT -> 8;
            case COLUMNS -> 10;
            case CODE -> setting.first() ? 8 : 0;
            case ITEM, ROW -> 4;
        };
    }

    private void set(int line, int count, Setting setting) {
        switch (setting.kind()) {
            case ITEM -> {
                widget.setLineTabStops(line, count, new int[] {BULLET, AFTER_BULLET});
                widget.setLineWrapIndent(line, count, AFTER_BULLET);
            }
            case ROW, COLUMNS -> {
                widget.setLineTabStops(line, count, new int[] {setting.column()});
                widget.setLineWrapIndent(line, count, setting.column());
            }
            case CODE -> {
                widget.setLineIndent(line, count, CODE_INDENT);
                widget.setLineWrapIndent(line, count, 3 * CODE_INDENT);
                widget.setLineBackground(line, count, style.shade());
            }
            default -> {
                // as the widget sets text
            }
        }
    }
}
