package org.resistlab.ui.results.model;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes plain text with styles of the report's markup: headings, paragraphs and lists. */
final class MethodsReader extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of("h2", "h3", "p", "li");

    private final StringBuilder text = new StringBuilder();
    private final List<StyledPart> parts = new ArrayList<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private int number = -1;
    private boolean inBlock;

    /**
     * Reads.
     *
     * @param markup well-formed
     */
    static MethodsReader read(String markup) {
        MethodsReader reader = new MethodsReader();
        try {
            SAXParserFactory.newNSInstance().newSAXParser().parse(new InputSource(new StringReader(markup)), reader);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The report writes well-formed markup", e);
        }
        return reader;
    }

    String text() {
        return text.toString();
    }

    List<StyledPart> parts() {
        return parts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("ol") || name.equals("ul")) {
            number = name.equals("ol") ? 0 : -1;
        }
        if (BLOCKS.contains(name)) {
            inBlock = true;
        }
        starts.push(text.length());
        if (name.equals("li")) {
            text.append(number < 0 ? "• " : "[" + ++number + "] ");
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBlock) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        int start = starts.pop();
        TextStyle style = switch (name) {
            case "h2" -> TextStyle.TITLE;
            case "h3" -> TextStyle.HEADING;
            case "strong" -> TextStyle.STRONG;
            case "code" -> TextStyle.CODE;
            case "li" -> TextStyle.ITEM;
            default -> null;
        };
        if (style != null) {
            parts.add(new StyledPart(start, text.length() - start, style));
        }
        if (BLOCKS.contains(name)) {
            inBlock = false;
            text.append(name.equals("p") ? "\n\n" : "\n");
        } else if (name.equals("ul") || name.equals("ol")) {
            text.append('\n');
        }
    }
}
