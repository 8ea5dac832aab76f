package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. Lines count from 0; their ends exclude the line break. */
final class YamlLines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    YamlLines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
    }

    int count() {
        return starts.size();
    }

    /** The line of an offset. */
    int of(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int start(int line) {
        return starts.get(line);
    }

    int end(int line) {
        int end = line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length();
        return end > starts.get(line) && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    String text(int line) {
        return text.substring(start(line), end(line));
    }

    /** How many characters stand before an offset in its line. */
    int column(int offset) {
        return offset - start(of(offset));
    }

    /** How many spaces a line begins with. */
    int indent(int line) {
        String content = text(line);
        int indent = 0;
        while (indent < content.length() && content.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    boolean isBlank(int line) {
        return text(line).isBlank();
    }

    boolean isComment(int line) {
        return text(line).strip().startsWith("#");
    }

    /** Whether only spaces stand before an offset in its line. */
    boolean isFirst(int offset) {
        return text.substring(start(of(offset)), offset).isBlank();
    }

    /** The line break of the text: that of its first line. */
    String lineBreak() {
        return count() > 1 && end(0) < text.length() && text.charAt(end(0)) == '\r' ? "\r\n" : "\n";
    }
}
