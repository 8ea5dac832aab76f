package org.resistlab.stage.collect.internal.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The XML format of Excel 2007 and later, read as a stream, without document types or external entities. */
final class XlsxWorkbook implements Workbook {

    private final OPCPackage parts;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final List<String> sheets = new ArrayList<>();
    private final boolean from1904;

    XlsxWorkbook(Path file) throws IOException {
        try {
            parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
        try {
            reader = new XSSFReader(parts);
            strings = new ReadOnlySharedStringsTable(parts, false);
            styles = reader.getStylesTable();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                each.next().close();
                sheets.add(each.getSheetName());
            }
            WorkbookHandler handler = new WorkbookHandler();
            try (InputStream in = reader.getWorkbookData()) {
                parse(in, handler);
            }
            from1904 = handler.isFrom1904();
        } catch (IOException | RuntimeException e) {
            parts.revert();
            throw e;
        } catch (OpenXML4JException | SAXException e) {
            parts.revert();
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(int sheet, CellSink sink) throws IOException {
        try {
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int i = 0; i < sheet; i++) {
                each.next().close();
            }
            try (InputStream in = each.next()) {
                parse(in, new SheetHandler(sink, strings, styles, from1904));
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void parse(InputStream in, ContentHandler handler) throws IOException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
