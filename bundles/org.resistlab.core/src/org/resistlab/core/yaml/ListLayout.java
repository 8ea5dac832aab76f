package org.resistlab.core.yaml;

import java.util.List;

/** How the items of a list, those that are switched off, and comments between them stand in a text. */
sealed interface ListLayout permits BlockListLayout, FlowListLayout {

    /** Marks the comments that hold what is switched off. */
    String OFF = "# off:";

    /** What stands at one place. */
    enum Kind {
        /** An item. */
        ON,
        /** One that is switched off. */
        OFF,
        /** A comment or an empty line. */
        NOTE
    }

    /**
     * One place.
     *
     * @param lead comment lines that belong to an item, each with its line break; else empty
     * @param text as it stands in the text: whole lines of a block, the bare item or comment in brackets
     * @param start where the text without the lead begins
     * @param end where it ends
     */
    record Chunk(Kind kind, String lead, String text, int start, int end) {

        boolean isSlot() {
            return kind != Kind.NOTE;
        }
    }

    List<Chunk> chunks();

    /** The whole text with other chunks in place of the present ones. */
    String render(List<Chunk> chunks);

    /** The same chunk switched on or off. */
    Chunk switched(Chunk chunk, YamlNode node);

    /** A new item. */
    Chunk item(YamlNode node);

    /** A new item from the source of an item in another list, which is one line that may stand in brackets. */
    Chunk item(String source, boolean on);

    /** The text of a chunk without dash and mark. */
    String source(Chunk chunk);
}
