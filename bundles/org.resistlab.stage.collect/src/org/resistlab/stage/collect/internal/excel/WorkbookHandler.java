package org.resistlab.stage.collect.internal.excel;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from the XML of a workbook whether its days are counted from 1904. */
final class WorkbookHandler extends DefaultHandler {

    private boolean from1904;

    boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
