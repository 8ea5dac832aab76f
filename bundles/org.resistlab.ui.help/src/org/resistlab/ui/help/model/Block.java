package org.resistlab.ui.help.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page, from margin to margin. */
public sealed interface Block {

    /** All words of the block, for searching. */
    String text();

    /**
     * A heading.
     *
     * @param level 1 for the page's title, 2 and 3 for what is below
     * @param spans its text
     * @param anchor what follows {@code #} in an address that leads here
     */
    record Heading(int level, List<Span> spans, String anchor) implements Block {

        public Heading {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return Span.text(spans);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return Span.text(spans);
        }
    }

    /** An item of a list; {@code marker} is a bullet or a number with its point. */
    record Item(String marker, List<Span> spans) implements Block {

        public Item {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return Span.text(spans);
        }
    }

    /** Lines shown as they are. */
    record Code(String text) implements Block {
    }

    /**
     * A table.
     *
     * @param header names of the columns
     * @param rows cells, as many a row as the header has
     */
    record Table(List<List<Span>> header, List<List<List<Span>>> rows) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return Stream.concat(Stream.of(header), rows.stream()).flatMap(List::stream).map(Span::text)
                    .collect(Collectors.joining(" "));
        }
    }
}
