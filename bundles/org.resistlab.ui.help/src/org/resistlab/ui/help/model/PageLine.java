package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page as a text widget shows it; long ones wrap.
 *
 * @param kind how it is set
 * @param anchor that leads to it; empty where none does
 * @param key what stands before the tabulator: a bullet, or the first cell of a row; empty for lines without
 * @param spans its text
 */
public record PageLine(Kind kind, String anchor, List<Span> key, List<Span> spans) {

    /** How a line is set. */
    public enum Kind {
        TITLE, HEADING, SUBHEADING, TEXT, ITEM, CODE, COLUMNS, ROW
    }

    /** Columns that are shown beside each other; the cells of further ones follow the second with their header. */
    private static final int BESIDE = 2;

    public PageLine {
        key = List.copyOf(key);
        spans = List.copyOf(spans);
    }

    /** The lines of a page. */
    public static List<PageLine> of(Page page) {
        List<PageLine> lines = new ArrayList<>();
        page.blocks().forEach(block -> add(block, lines));
        return List.copyOf(lines);
    }

    private static void add(Block block, List<PageLine> lines) {
        switch (block) {
            case Block.Heading heading -> lines.add(new PageLine(
                    heading.level() == 1 ? Kind.TITLE : heading.level() == 2 ? Kind.HEADING : Kind.SUBHEADING,
                    heading.anchor(), List.of(), heading.spans()));
            case Block.Paragraph paragraph -> lines.add(plain(Kind.TEXT, paragraph.spans()));
            case Block.Item item ->
                lines.add(new PageLine(Kind.ITEM, "", List.of(Span.plain(item.marker())), item.spans()));
            case Block.Code code ->
                code.text().lines().forEach(line -> lines.add(plain(Kind.CODE, List.of(Span.plain(line)))));
            case Block.Table table -> {
                lines.add(new PageLine(Kind.COLUMNS, "", table.header().getFirst(),
                        table.header().size() < BESIDE ? List.of() : table.header().get(1)));
                table.rows().forEach(row -> lines.add(row(table.header(), row)));
            }
        }
    }

    private static PageLine plain(Kind kind, List<Span> spans) {
        return new PageLine(kind, "", List.of(), spans);
    }

    private static PageLine row(List<List<Span>> header, List<List<Span>> cells) {
        List<Span> spans = new ArrayList<>(cells.size() < BESIDE ? List.of() : cells.get(1));
        for (int i = BESIDE; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                String label = Span.text(header.get(i)).strip();
                spans.add(Span.plain((spans.isEmpty() ? "" : " · ") + (label.isEmpty() ? "" : label + ": ")));
                spans.addAll(cells.get(i));
            }
        }
        return new PageLine(Kind.ROW, "", cells.getFirst(), spans);
    }
}
