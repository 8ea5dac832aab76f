package org.resistlab.ui.help.model;

import java.util.List;

/**
 * The links of a page as the manual's addresses: an anchor alone leads to the page itself, and what leads to no page (a
 * file of the sources) is text.
 */
final class ManualLinks {

    private final Manual manual;

    private final Page page;

    ManualLinks(Manual manual, Page page) {
        this.manual = manual;
        this.page = page;
    }

    Page mended() {
        return new Page(page.address(), page.title(), page.chapter(),
                page.blocks().stream().map(this::mended).toList());
    }

    private Block mended(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                new Block.Heading(heading.level(), mended(heading.spans()), heading.anchor());
            case Block.Paragraph paragraph -> new Block.Paragraph(mended(paragraph.spans()));
            case Block.Item item -> new Block.Item(item.marker(), mended(item.spans()));
            case Block.Code code -> code;
            case Block.Table table -> new Block.Table(table.header().stream().map(this::mended).toList(),
                    table.rows().stream().map(cells -> cells.stream().map(this::mended).toList()).toList());
        };
    }

    private List<Span> mended(List<Span> spans) {
        return spans.stream().map(span -> new Span(span.text(), span.style(), mended(span.link()))).toList();
    }

    private String mended(String link) {
        if (link.isEmpty() || link.startsWith("https:") || link.startsWith("http:")) {
            return link;
        }
        String address = link.startsWith("#") ? page.address() + link : link;
        return manual.leads(address) ? address : "";
    }
}
