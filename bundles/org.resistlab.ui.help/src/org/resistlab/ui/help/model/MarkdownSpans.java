package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.ui.help.model.Span.Style;

/** Reads the text within a line of Markdown: code, strong and emphasised text, links. */
final class MarkdownSpans {

    private static final Pattern MARK = Pattern.compile("""
            \\\\(?<escaped>\\p{Punct})\
            |(?<ticks>`+)(?<code>.+?)(?<!`)\\k<ticks>(?!`)\
            |\\*\\*(?<strong>.+?)\\*\\*\
            |\\*(?<emphasis>[^*\\s][^*]*)\\*\
            |!\\[[^\\]]*\\]\\([^)]*\\)\
            |\\[(?<label>(?:`[^`]*`|[^\\]`])*)\\]\\((?<target>[^)]*)\\)\
            |<(?<url>https?://[^>]+)>\
            """);

    private MarkdownSpans() {
    }

    /** Pictures are left out. */
    static List<Span> read(String text) {
        List<Span> spans = new ArrayList<>();
        read(text, Style.PLAIN, "", spans);
        return spans;
    }

    private static void read(String text, Style style, String link, List<Span> spans) {
        Matcher mark = MARK.matcher(text);
        int done = 0;
        while (mark.find()) {
            add(text.substring(done, mark.start()), style, link, spans);
            done = mark.end();
            if (mark.group("escaped") != null) {
                add(mark.group("escaped"), style, link, spans);
            } else if (mark.group("code") != null) {
                add(mark.group("code").strip(), Style.CODE, link, spans);
            } else if (mark.group("strong") != null) {
                read(mark.group("strong"), Style.STRONG, link, spans);
            } else if (mark.group("emphasis") != null) {
                read(mark.group("emphasis"), Style.EMPHASIS, link, spans);
            } else if (mark.group("target") != null) {
                read(mark.group("label"), style, address(mark.group("target")), spans);
            } else if (mark.group("url") != null) {
                add(mark.group("url"), style, mark.group("url"), spans);
            }
        }
        add(text.substring(done), style, link, spans);
    }

    private static void add(String text, Style style, String link, List<Span> spans) {
        if (text.isEmpty()) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.style() == style && last.link().equals(link)) {
            spans.set(spans.size() - 1, new Span(last.text() + text, style, link));
        } else {
            spans.add(new Span(text, style, link));
        }
    }

    /** {@code docs/analysis-file.md#validate} is {@code analysis-file#validate} here; URLs and anchors stay. */
    private static String address(String target) {
        if (target.startsWith("http:") || target.startsWith("https:") || target.startsWith("#")) {
            return target;
        }
        return target.replaceFirst("^(\\.\\./|docs/)*", "").replaceFirst("\\.md(?=#|$)", "");
    }
}
