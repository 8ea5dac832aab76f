package org.resistlab.ui.help.model;

import java.util.List;

/** A chapter of the manual with its pages in their order. */
public record Chapter(String title, List<Page> pages) {

    public Chapter {
        pages = List.copyOf(pages);
    }
}
