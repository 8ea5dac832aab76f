package org.resistlab.ui.help.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A cheat sheet: steps that say what to do, some with a command that does it. Read from the platform's format.
 *
 * @param title of the whole
 * @param intro what it leads to
 * @param steps in their order
 */
public record Tour(String title, String intro, List<Step> steps) {

    /** What a link to a step's command begins with; the number of the step follows. */
    public static final String DO = "step:";

    /** What a link begins with that marks a step as done, or takes the mark away; the number of the step follows. */
    public static final String MARK = "mark:";

    /** The link that takes all marks away. */
    public static final String AGAIN = "again:";

    /**
     * A step.
     *
     * @param title what is done
     * @param text how
     * @param command that does it, in its serialised form; empty where the user does
     * @param more address of the manual; empty for none
     */
    public record Step(String title, String text, String command, String more) {
    }

    public Tour {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a file of the platform's content type for cheat sheets.
     *
     * @throws IOException if it cannot be read or is no cheat sheet
     */
    public static Tour read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            List<Step> steps = new ArrayList<>();
            NodeList items = document.getElementsByTagName("item");
            for (int i = 0; i < items.getLength(); i++) {
                Element item = (Element) items.item(i);
                NodeList commands = item.getElementsByTagName("command");
                steps.add(new Step(item.getAttribute("title"), description(item),
                        commands.getLength() == 0 ? "" : ((Element) commands.item(0)).getAttribute("serialization"),
                        item.getAttribute("href")));
            }
            Element intro = (Element) document.getElementsByTagName("intro").item(0);
            return new Tour(document.getDocumentElement().getAttribute("title"), description(intro), steps);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("This is no cheat sheet: " + e.getMessage(), e);
        }
    }

    private static String description(Element owner) {
        return owner.getElementsByTagName("description").item(0).getTextContent().strip().replaceAll("\\s+", " ");
    }

    /**
     * The tour as a page, with a mark at each step that is done.
     *
     * @param done titles of these steps
     */
    public Page page(Set<String> done) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Span.plain(title)), ""));
        blocks.add(new Block.Paragraph(List.of(Span.plain(intro))));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean isDone = done.contains(step.title());
            String mark = isDone ? "✓ " : "";
            blocks.add(new Block.Heading(3, List.of(Span.plain(mark + (i + 1) + ". " + step.title())), "step-" + i));
            blocks.add(new Block.Paragraph(List.of(Span.plain(step.text()))));
            List<Span> links = new ArrayList<>();
            if (!step.command().isEmpty()) {
                links.add(Span.link(isDone ? "Do it again" : "Do it", DO + i));
            }
            if (!step.more().isEmpty()) {
                links.add(Span.link("Read more", step.more()));
            }
            links.add(Span.link(isDone ? "Clear mark" : "Mark as done", MARK + i));
            blocks.add(new Block.Paragraph(separated(links)));
        }
        long count = steps.stream().filter(step -> done.contains(step.title())).count();
        if (count > 0) {
            String end = count == steps.size() ? "All steps are done.  "
                    : count + " of " + steps.size() + " are done.  ";
            blocks.add(new Block.Paragraph(List.of(Span.plain(end), Span.link("Start again", AGAIN))));
        }
        return new Page("tour", title, "", blocks);
    }

    private static List<Span> separated(List<Span> links) {
        List<Span> spans = new ArrayList<>();
        for (Span link : links) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain("  ·  "));
            }
            spans.add(link);
        }
        return spans;
    }
}
