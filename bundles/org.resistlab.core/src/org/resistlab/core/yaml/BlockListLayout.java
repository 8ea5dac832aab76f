package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;

/** A list with one dash a line, or a key under which all items are switched off. */
final class BlockListLayout implements ListLayout {

    private final String text;
    private final YamlLines lines;
    private final List<Chunk> chunks = new ArrayList<>();
    private final int first;
    private final int keyColumn;
    private int column = -1;
    private boolean blockItems;
    private int last;

    private BlockListLayout(String text, int first, int keyColumn) {
        this.text = text;
        this.lines = new YamlLines(text);
        this.first = first;
        this.last = first - 1;
        this.keyColumn = keyColumn;
    }

    /**
     * The layout of a list.
     *
     * @param key the key it stands at; null for the list that is the whole file
     * @param list the list, or nothing where all items are off
     * @return null where dashes share a line with something else, and where nothing stands at the key
     */
    static BlockListLayout of(String text, YamlSpan.Key key, YamlSpan list) {
        YamlLines lines = new YamlLines(text);
        int first = key == null ? 0 : lines.of(key.end()) + 1;
        BlockListLayout layout = new BlockListLayout(text, first, key == null ? -1 : lines.column(key.start()));
        boolean regular = list.kind() != YamlSpan.Kind.LIST || layout.items(list);
        if (!regular) {
            return null;
        }
        layout.tail();
        return layout.column < 0 ? null : layout;
    }

    /** Adds the items; false where one does not begin its line. */
    private boolean items(YamlSpan list) {
        int from = list.start();
        for (int i = 0; i < list.values().size(); i++) {
            YamlSpan item = list.values().get(i);
            int dash = dash(from, item.start());
            if (dash < 0 || !lines.isFirst(dash) || column >= 0 && lines.column(dash) != column) {
                return false;
            }
            column = lines.column(dash);
            blockItems |= item.isBlock() && item.kind() == YamlSpan.Kind.MAP;
            int line = lines.of(dash);
            if (line <= last) {
                return false;
            }
            gap(last + 1, line);
            String lead = lead();
            last = lines.of(Math.max(dash, item.end() - (item.end() > item.start() ? 1 : 0)));
            while (last + 1 < lines.count() && lines.isComment(last + 1) && lines.indent(last + 1) > column) {
                last++;
            }
            chunks.add(new Chunk(Kind.ON, lead, text.substring(lines.start(line), lines.end(last)), dash,
                    Math.max(item.end(), dash + 1)));
            from = item.end();
        }
        return true;
    }

    /** The dash before an item: only blanks and comments stand between it and the item before. */
    private int dash(int from, int to) {
        int at = from;
        while (at <= to && at < text.length()) {
            char c = text.charAt(at);
            if (c == '-') {
                return at;
            }
            if (c == '#') {
                at = lines.end(lines.of(at));
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** The comment lines right above an item, taken off the chunks. */
    private String lead() {
        StringBuilder lead = new StringBuilder();
        while (!chunks.isEmpty() && chunks.getLast().kind() == Kind.NOTE && !chunks.getLast().text().isBlank()
                && lines.column(chunks.getLast().start()) == column) {
            lead.insert(0, chunks.removeLast().text() + lines.lineBreak());
        }
        return lead.toString();
    }

    /** Adds the lines from one to before another: comments, empty lines, and what is off. */
    private void gap(int from, int to) {
        int line = from;
        while (line < to) {
            int end = line + 1;
            boolean off = begins(line);
            while (off && end < to && continues(end)) {
                end++;
            }
            chunks.add(new Chunk(off ? Kind.OFF : Kind.NOTE, "", text.substring(lines.start(line), lines.end(end - 1)),
                    lines.start(line) + lines.indent(line), lines.end(end - 1)));
            line = end;
        }
    }

    private boolean begins(int line) {
        String payload = payload(lines.text(line));
        return payload != null && (payload.startsWith("- ") || payload.equals("-"));
    }

    private boolean continues(int line) {
        String payload = payload(lines.text(line));
        return payload != null && (payload.isBlank() || payload.startsWith(" "));
    }

    /** What stands behind the mark; null where there is none. */
    private static String payload(String line) {
        String content = line.stripLeading();
        if (!content.startsWith(OFF)) {
            return null;
        }
        String payload = content.substring(OFF.length());
        return payload.startsWith(" ") ? payload.substring(1) : payload;
    }

    /** Adds what is off after the last item. */
    private void tail() {
        int end = last;
        for (int line = last + 1; line < lines.count() && (lines.isBlank(line) || lines.isComment(line)); line++) {
            boolean within = column >= 0 ? lines.indent(line) == column : lines.indent(line) >= keyColumn;
            if (within && begins(line) || end == line - 1 && line > last + 1 && continues(line)) {
                end = line;
            }
        }
        if (end > last) {
            gap(last + 1, end + 1);
            last = end;
            if (column < 0) {
                column = chunks.stream().filter(chunk -> chunk.kind() == Kind.OFF)
                        .mapToInt(chunk -> lines.column(chunk.start())).findFirst().orElse(-1);
            }
        }
    }

    /** The last line of the list and what is off in it. */
    int lastLine() {
        return last;
    }

    @Override
    public List<Chunk> chunks() {
        return chunks;
    }

    @Override
    public String render(List<Chunk> wanted) {
        List<String> rows = wanted.stream().map(chunk -> chunk.lead() + chunk.text()).toList();
        String block = String.join(lines.lineBreak(), rows);
        return text.substring(0, lines.start(first)) + block + text.substring(lines.end(last));
    }

    @Override
    public Chunk switched(Chunk chunk, YamlNode node) {
        boolean on = chunk.kind() == Kind.ON;
        List<String> rows = chunk.text().lines().toList();
        String margin = " ".repeat(column);
        if (on && rows.stream().anyMatch(row -> !row.isBlank() && !row.startsWith(margin))) {
            rows = List.of(margin + "- " + YamlWriter.flow(node));
        }
        List<String> switched = new ArrayList<>();
        for (String row : rows) {
            String content = on ? row.isBlank() ? "" : " " + row.substring(column) : payload(row);
            switched.add((on ? margin + OFF + content : content.isBlank() ? "" : margin + content).stripTrailing());
        }
        return new Chunk(on ? Kind.OFF : Kind.ON, chunk.lead(), String.join(lines.lineBreak(), switched),
                chunk.start(), chunk.end());
    }

    @Override
    public Chunk item(YamlNode node) {
        if (blockItems && node instanceof YamlMap map && !map.keys().isEmpty()) {
            StringBuilder rows = new StringBuilder();
            YamlWriter.block(map, column + 2, rows);
            String block = rows.toString().stripTrailing().replace("\n", lines.lineBreak());
            return new Chunk(Kind.ON, "", " ".repeat(column) + "- " + block.substring(column + 2), -1, -1);
        }
        return item(YamlWriter.flow(node), true);
    }

    @Override
    public Chunk item(String source, boolean on) {
        return new Chunk(on ? Kind.ON : Kind.OFF, "", " ".repeat(column) + (on ? "" : OFF + " ") + "- " + source, -1,
                -1);
    }

    @Override
    public String source(Chunk chunk) {
        if (chunk.kind() == Kind.OFF) {
            List<String> rows = chunk.text().lines().map(BlockListLayout::payload)
                    .map(row -> row.substring(Math.min(2, row.length()))).toList();
            return String.join("\n", rows).strip();
        }
        return text.substring(chunk.start() + 1, chunk.end()).strip();
    }
}
