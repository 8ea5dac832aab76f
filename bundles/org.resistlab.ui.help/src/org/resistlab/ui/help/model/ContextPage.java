package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;

/** Context help as a page: what this view or dialog is for, and where the manual says more. */
public final class ContextPage {

    /** The address of pages of context help, which are not part of the manual. */
    public static final String ADDRESS = "context";

    private ContextPage() {
    }

    /** The description of a context is Markdown. */
    public static Page of(IContext context) {
        String title = context instanceof IContext2 titled && titled.getTitle() != null ? titled.getTitle() : "Help";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Span.plain(title)), Markdown.anchor(title)));
        blocks.addAll(Markdown.read(context.getText() == null ? "" : context.getText().stripIndent()));
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics != null && topics.length > 0) {
            blocks.add(new Block.Heading(3, List.of(Span.plain("More")), "more"));
            for (IHelpResource topic : topics) {
                blocks.add(new Block.Item("•", List.of(Span.link(topic.getLabel(), address(topic.getHref())))));
            }
        }
        return new Page(ADDRESS, title, "", blocks);
    }

    /**
     * The platform puts the plug-in before an address that a plug-in's file names: {@code /org.resistlab.ui.help/…}.
     */
    static String address(String href) {
        return href.replaceFirst("^/org\\.resistlab\\.[^/]*/", "");
    }
}
