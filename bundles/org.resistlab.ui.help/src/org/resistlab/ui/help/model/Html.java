package org.resistlab.ui.help.model;

import java.util.List;
import java.util.stream.Collectors;

/** Pages as HTML that needs no other file: the whole manual on one page, for a browser or a printer. */
public final class Html {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 52em; margin: 2em auto; padding: 0 1em; }
            code, pre { font-family: ui-monospace, monospace; font-size: 90%; }
            pre { padding: .7em 1em; overflow-x: auto; border-left: 3px solid #4a7fa5; }
            table { border-collapse: collapse; margin: 1em 0; }
            th, td { text-align: left; vertical-align: top; padding: .3em .8em .3em 0; border-bottom: 1px solid #8884; }
            section { margin-top: 4em; }
            """;

    private Html() {
    }

    /** All pages on one, after their table of contents. */
    public static String of(Manual manual) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.append("<title>ResistLab: the manual</title><style>").append(STYLE).append("</style></head><body>\n");
        html.append("<h1>ResistLab: the manual</h1>\n");
        for (Chapter chapter : manual.chapters()) {
            html.append("<h2>").append(escape(chapter.title())).append("</h2>\n<ul>");
            chapter.pages().forEach(page -> html.append("<li>").append(anchor(page.address(), escape(page.title())))
                    .append("</li>\n"));
            html.append("</ul>\n");
        }
        manual.pages().forEach(page -> html.append("<section id=\"").append(escape(page.address())).append("\">\n")
                .append(of(page)).append("</section>\n"));
        return html.append("</body></html>\n").toString();
    }

    /** The content of one page, without head and body. */
    public static String of(Page page) {
        StringBuilder html = new StringBuilder();
        boolean list = false;
        for (Block block : page.blocks()) {
            boolean item = block instanceof Block.Item;
            html.append(list && !item ? "</ul>\n" : !list && item ? "<ul>\n" : "");
            list = item;
            html.append(block(block, page)).append('\n');
        }
        return html.append(list ? "</ul>\n" : "").toString();
    }

    private static String block(Block block, Page page) {
        return switch (block) {
            case Block.Heading heading -> {
                String tag = "h" + Math.min(6, heading.level());
                yield "<" + tag + " id=\"" + escape(page.address() + "#" + heading.anchor()) + "\">"
                        + spans(heading.spans()) + "</" + tag + ">";
            }
            case Block.Paragraph paragraph -> "<p>" + spans(paragraph.spans()) + "</p>";
            case Block.Item item -> (item.marker().equals("•") ? "<li>"
                    : "<li style=\"list-style-type: '" + escape(item.marker()) + " '\">") + spans(item.spans())
                    + "</li>";
            case Block.Code code -> "<pre>" + escape(code.text()) + "</pre>";
            case Block.Table table -> "<table><thead>" + row(table.header(), "th") + "</thead><tbody>"
                    + table.rows().stream().map(cells -> row(cells, "td")).collect(Collectors.joining("\n"))
                    + "</tbody></table>";
        };
    }

    private static String row(List<List<Span>> cells, String tag) {
        return cells.stream().map(cell -> "<" + tag + ">" + spans(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> {
            String text = escape(span.text());
            String styled = switch (span.style()) {
                case PLAIN -> text;
                case STRONG -> "<strong>" + text + "</strong>";
                case EMPHASIS -> "<em>" + text + "</em>";
                case CODE -> "<code>" + text + "</code>";
            };
            return span.link().isEmpty() ? styled : anchor(span.link(), styled);
        }).collect(Collectors.joining());
    }

    private static String anchor(String link, String content) {
        String target = link.startsWith("http:") || link.startsWith("https:") ? link : "#" + link;
        return "<a href=\"" + escape(target) + "\">" + content + "</a>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
