package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown that the project's documents are written in: headings, paragraphs, lists, tables, fenced code and
 * the marks within a line. Comments and pictures are left out; other HTML stays as it stands.
 */
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");

    private static final Pattern ITEM = Pattern.compile("\\s*([-*+]|\\d+[.)])\\s+(.*)");

    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{3,}.*");

    private final List<Block> blocks = new ArrayList<>();

    private final List<String> lines;

    private int next;

    private Markdown(String text) {
        lines = Arrays.asList(text.replaceAll("(?s)<!--.*?-->", "").split("\\R", -1));
    }

    public static List<Block> read(String text) {
        Markdown markdown = new Markdown(text);
        while (markdown.next < markdown.lines.size()) {
            markdown.block();
        }
        return List.copyOf(markdown.blocks);
    }

    /** The anchor that GitHub gives a heading: lower case, words joined by hyphens, punctuation dropped. */
    public static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").strip().replaceAll("\\s", "-");
    }

    private void block() {
        String line = lines.get(next);
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            next++;
        } else if (line.strip().startsWith("```")) {
            code();
        } else if (heading.matches()) {
            List<Span> spans = MarkdownSpans.read(heading.group(2));
            blocks.add(new Block.Heading(heading.group(1).length(), spans, anchor(Span.text(spans))));
            next++;
        } else if (line.startsWith("|") && next + 1 < lines.size() && RULE.matcher(lines.get(next + 1)).matches()) {
            table();
        } else if (item.matches()) {
            next++;
            String marker = item.group(1).matches("\\d.*") ? item.group(1) : "•";
            blocks.add(new Block.Item(marker, MarkdownSpans.read(flowing(item.group(2)))));
        } else {
            next++;
            List<Span> spans = MarkdownSpans.read(flowing(line));
            if (!spans.isEmpty()) {
                blocks.add(new Block.Paragraph(spans));
            }
        }
    }

    private void code() {
        StringBuilder text = new StringBuilder();
        next++;
        while (next < lines.size() && !lines.get(next).strip().startsWith("```")) {
            text.append(text.isEmpty() ? "" : "\n").append(lines.get(next++));
        }
        next++;
        blocks.add(new Block.Code(text.toString()));
    }

    /** A line with those that continue its paragraph. */
    private String flowing(String first) {
        StringBuilder text = new StringBuilder(first.strip());
        while (next < lines.size() && continues(lines.get(next))) {
            text.append(' ').append(lines.get(next++).strip());
        }
        return text.toString();
    }

    private static boolean continues(String line) {
        return !line.isBlank() && !line.strip().startsWith("```") && !line.startsWith("|")
                && !HEADING.matcher(line).matches() && !ITEM.matcher(line).matches();
    }

    private void table() {
        List<List<Span>> header = cells(lines.get(next));
        next += 2;
        List<List<List<Span>>> rows = new ArrayList<>();
        while (next < lines.size() && lines.get(next).startsWith("|")) {
            List<List<Span>> cells = cells(lines.get(next++));
            while (cells.size() < header.size()) {
                cells.add(List.of());
            }
            rows.add(List.copyOf(cells.subList(0, header.size())));
        }
        blocks.add(new Block.Table(header, rows));
    }

    private static List<List<Span>> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<List<Span>> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(MarkdownSpans.read(cell.strip().replace("\\|", "|")));
        }
        return cells;
    }
}
