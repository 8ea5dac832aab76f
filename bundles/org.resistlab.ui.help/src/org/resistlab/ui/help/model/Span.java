package org.resistlab.ui.help.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of text of one style.
 *
 * @param text the text, without line breaks
 * @param style its style
 * @param link where it leads: an address of the manual ({@code analysis-file#validate}), or a URL; empty for none
 */
public record Span(String text, Style style, String link) {

    /** How text is set off. */
    public enum Style {
        PLAIN, STRONG, EMPHASIS, CODE
    }

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN, "");
    }

    public static Span strong(String text) {
        return new Span(text, Style.STRONG, "");
    }

    public static Span emphasis(String text) {
        return new Span(text, Style.EMPHASIS, "");
    }

    public static Span code(String text) {
        return new Span(text, Style.CODE, "");
    }

    public static Span link(String text, String address) {
        return new Span(text, Style.PLAIN, address);
    }

    /** The text of all spans. */
    public static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
