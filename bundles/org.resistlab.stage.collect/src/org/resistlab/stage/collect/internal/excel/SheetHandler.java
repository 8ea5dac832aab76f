package org.resistlab.stage.collect.internal.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.resistlab.core.problem.Problem;
import org.resistlab.stage.collect.internal.text.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a sheet (ECMA-376, part 1, 18.3) as a stream of cells, numbers as they are stored. */
final class SheetHandler extends DefaultHandler {

    private final CellSink sink;
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dateStyles = new HashMap<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean inValue;
    private boolean inPhonetic;

    SheetHandler(CellSink sink, ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.sink = sink;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : whole(number);
                column = -1;
                sink.startRow(row);
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : column(reference);
                String given = attributes.getValue("t");
                type = given == null ? "n" : given;
                String styled = attributes.getValue("s");
                style = styled == null ? -1 : whole(styled);
                value.setLength(0);
            }
            case "v", "t" -> inValue = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {
                // formulas and everything about looks are none of a table's
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> give();
            case "row" -> sink.endRow();
            default -> {
                // as above
            }
        }
    }

    private void give() {
        if (value.isEmpty()) {
            return;
        }
        String text = value.toString();
        switch (type) {
            case "s" -> sink.text(column, shared(whole(text.strip())));
            case "b" -> sink.word(column, text.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> sink.error(column);
            case "d" -> sink.word(column, text.strip());
            case "n" -> number(text.strip());
            default -> sink.text(column, text);
        }
    }

    private String shared(int index) {
        if (index < 0 || index >= strings.getUniqueCount()) {
            throw damaged("shared string " + index);
        }
        return strings.getItemAt(index).getString();
    }

    private void number(String text) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw damaged("number \"" + text.substring(0, Math.min(40, text.length())) + "\"");
        }
        String date = isDate() ? ExcelDates.text(number, from1904) : null;
        if (date == null) {
            sink.number(column, number);
        } else {
            sink.word(column, date);
        }
    }

    private boolean isDate() {
        return style >= 0 && dateStyles.computeIfAbsent(style, this::isDate);
    }

    private boolean isDate(int index) {
        if (styles == null || index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(index);
        return cellStyle != null
                && DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }

    private int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw damaged("number \"" + text.substring(0, Math.min(40, text.length())) + "\"");
        }
    }

    /** The 0-based column of a reference such as {@code AB12}. */
    private int column(String reference) {
        int number = 0;
        int letters = 0;
        while (letters < reference.length() && letters < 4 && Character.isLetter(reference.charAt(letters))) {
            number = number * 26 + (reference.charAt(letters++) & 0x1f);
        }
        if (letters == 0 || letters > 3) {
            throw damaged("cell reference");
        }
        return number - 1;
    }

    private UnreadableException damaged(String what) {
        return new UnreadableException(Problem.error("excel.damaged",
                "The sheet holds a " + what + " that makes no sense, in row " + row + ".",
                "Open the file in a spreadsheet program and save it again."));
    }
}
