package org.resistlab.ui.help.model;

import java.util.List;

/**
 * A page of the manual.
 *
 * @param address its name within the manual, such as {@code analysis-file} or {@code reference/learners/svm}
 * @param title for the table of contents
 * @param chapter under which it stands there
 * @param blocks its content, from the heading on
 */
public record Page(String address, String title, String chapter, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }
}
