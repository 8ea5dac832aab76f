package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.List;

/** What a search has found, as a page with links. */
public final class SearchPage {

    /** The address of pages of results, which are not part of the manual. */
    public static final String ADDRESS = "search";

    private static final int LIMIT = 40;

    private SearchPage() {
    }

    public static Page of(Manual manual, String words) {
        List<Hit> hits = manual.search(words, LIMIT);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Span.plain("Found for “" + words.strip() + "”")), ""));
        if (hits.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(List.of(Span.plain("No page has all of these words, or words that begin with "
                            + "them. Try fewer or shorter ones."))));
        }
        for (Hit hit : hits) {
            blocks.add(new Block.Heading(3, List.of(Span.link(hit.title(), hit.address())), ""));
            blocks.add(new Block.Paragraph(List.of(Span.plain(hit.excerpt()))));
        }
        return new Page(ADDRESS, "Search", "", blocks);
    }
}
