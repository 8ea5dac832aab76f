package org.resistlab.report.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A text of an SVG and the box around its letters.
 *
 * @param text the text
 * @param box from the top of its capitals to its baseline, in pixels
 */
record SvgText(String text, Rectangle2D box) {
    private static final double CAPITALS = 0.7;

    static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static List<SvgText> of(String svg) throws Exception {
        NodeList elements = parse(svg).getElementsByTagName("text");
        List<SvgText> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(of((Element) elements.item(i)));
        }
        return texts;
    }

    private static SvgText of(Element text) {
        double height = CAPITALS * number(text, "font-size");
        Shape box = new Rectangle2D.Double(0, -height, number(text, "textLength"), height);
        return new SvgText(text.getTextContent(), place(text).createTransformedShape(box).getBounds2D());
    }

    private static AffineTransform place(Element text) {
        String matrix = text.getAttribute("transform");
        if (matrix.isEmpty()) {
            return AffineTransform.getTranslateInstance(number(text, "x"), number(text, "y"));
        }
        double[] m = Arrays.stream(matrix.substring("matrix(".length(), matrix.length() - 1).split(" "))
                .mapToDouble(Double::parseDouble).toArray();
        return new AffineTransform(m);
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
