package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;

/** A list in brackets. */
final class FlowListLayout implements ListLayout {

    private final String text;
    private final YamlLines lines;
    private final YamlSpan list;
    private final List<Chunk> chunks = new ArrayList<>();

    FlowListLayout(String text, YamlSpan list) {
        this.text = text;
        this.lines = new YamlLines(text);
        this.list = list;
        int from = open() + 1;
        for (YamlSpan item : list.values()) {
            comments(from, item.start());
            chunks.add(new Chunk(Kind.ON, "", text.substring(item.start(), item.end()), item.start(), item.end()));
            from = item.end();
        }
        comments(from, list.end() - 1);
    }

    private int open() {
        return text.indexOf('[', list.start());
    }

    private void comments(int from, int to) {
        int hash = text.indexOf('#', from);
        while (hash >= 0 && hash < to) {
            int end = lines.end(lines.of(hash));
            String comment = text.substring(hash, end).stripTrailing();
            boolean off = comment.startsWith(OFF);
            String content = off ? comment.substring(OFF.length()).strip() : comment;
            chunks.add(new Chunk(off ? Kind.OFF : Kind.NOTE, "", content, hash, hash + comment.length()));
            hash = text.indexOf('#', end);
        }
    }

    @Override
    public List<Chunk> chunks() {
        return chunks;
    }

    @Override
    public String render(List<Chunk> wanted) {
        boolean bare = chunks.stream().allMatch(chunk -> chunk.kind() == Kind.ON)
                && wanted.stream().allMatch(chunk -> chunk.kind() == Kind.ON);
        String inner = bare ? withSeparators(wanted) : byLine(wanted);
        return text.substring(0, open() + 1) + inner + text.substring(list.end() - 1);
    }

    /** Items without comments keep the separators that stand between them. */
    private String withSeparators(List<Chunk> wanted) {
        if (chunks.isEmpty() || wanted.isEmpty()) {
            return joined(wanted);
        }
        if (wanted.size() > chunks.size()) {
            return inserted(wanted);
        }
        if (wanted.size() < chunks.size()) {
            return removed(wanted);
        }
        StringBuilder inner = new StringBuilder(text.substring(open() + 1, chunks.get(0).start()));
        for (int i = 0; i < wanted.size(); i++) {
            inner.append(i == 0 ? "" : separator(i)).append(wanted.get(i).text());
        }
        return inner.append(text, chunks.getLast().end(), list.end() - 1).toString();
    }

    private String inserted(List<Chunk> wanted) {
        StringBuilder inner = new StringBuilder(text.substring(open() + 1, list.end() - 1));
        int shift = open() + 1;
        for (int i = wanted.size() - 1; i >= 0; i--) {
            if (!chunks.contains(wanted.get(i))) {
                if (i < chunks.size()) {
                    inner.insert(chunks.get(i).start() - shift, wanted.get(i).text() + ", ");
                } else {
                    inner.insert(chunks.getLast().end() - shift, ", " + wanted.get(i).text());
                }
            }
        }
        return inner.toString();
    }

    private String separator(int before) {
        return text.substring(chunks.get(before - 1).end(), chunks.get(before).start());
    }

    private String removed(List<Chunk> wanted) {
        StringBuilder inner = new StringBuilder(text.substring(open() + 1, chunks.get(0).start()));
        for (int i = 0; i < wanted.size(); i++) {
            int number = chunks.indexOf(wanted.get(i));
            inner.append(i == 0 ? "" : number > 0 ? separator(number) : ", ").append(wanted.get(i).text());
        }
        return inner.append(text, chunks.getLast().end(), list.end() - 1).toString();
    }

    private static String joined(List<Chunk> wanted) {
        return String.join(", ", wanted.stream().map(Chunk::text).toList());
    }

    /** Comments end their line, so that each item after one begins a line. */
    private String byLine(List<Chunk> wanted) {
        if (wanted.stream().allMatch(chunk -> chunk.kind() == Kind.ON)) {
            return joined(wanted);
        }
        int indent = lines.indent(lines.of(list.start()));
        String deeper = lines.lineBreak() + " ".repeat(indent + 4);
        StringBuilder inner = new StringBuilder();
        long open = wanted.stream().filter(chunk -> chunk.kind() == Kind.ON).count();
        boolean comment = false;
        for (int i = 0; i < wanted.size(); i++) {
            Chunk chunk = wanted.get(i);
            if (chunk.kind() == Kind.ON) {
                open--;
                inner.append(comment ? deeper : i > 0 ? " " : "").append(chunk.text()).append(open > 0 ? "," : "");
                comment = false;
            } else {
                inner.append(deeper).append(chunk.kind() == Kind.OFF ? OFF + " " : "").append(chunk.text());
                comment = true;
            }
        }
        return inner.append(comment ? lines.lineBreak() + " ".repeat(indent + 2) : "").toString();
    }

    @Override
    public Chunk switched(Chunk chunk, YamlNode node) {
        boolean lined = chunk.text().indexOf('\n') < 0;
        return new Chunk(chunk.kind() == Kind.ON ? Kind.OFF : Kind.ON, "",
                lined ? chunk.text() : YamlWriter.flow(node), chunk.start(), chunk.end());
    }

    @Override
    public Chunk item(YamlNode node) {
        return item(YamlWriter.flow(node), true);
    }

    @Override
    public Chunk item(String source, boolean on) {
        return new Chunk(on ? Kind.ON : Kind.OFF, "", source, -1, -1);
    }

    @Override
    public String source(Chunk chunk) {
        return chunk.text();
    }
}
