package org.resistlab.stage.collect.internal.delimited;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.GuardedReader;
import org.resistlab.stage.collect.internal.text.UnreadableException;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Takes the cells of a text table from the parser: the header first, then rows of equal length. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final String file;
    private final Dialect dialect;
    private final TableBuilder table;
    private final int skippedRows;
    private List<String> header;
    private int headerLine;
    private int width;
    private int cells;
    private int seenRows;
    private boolean inHeader;
    private boolean ended;

    /**
     * @param file for messages
     * @param table takes the rows
     * @param skippedRows number of rows below the header that are none of the table's
     */
    RowHandler(String file, Dialect dialect, TableBuilder table, int skippedRows) {
        this.file = file;
        this.dialect = dialect;
        this.table = table;
        this.skippedRows = skippedRows;
        if (!dialect.header()) {
            header = List.of();
        }
    }

    Heading heading() {
        return new Heading(header == null ? List.of() : header, headerLine, width);
    }

    private int line() {
        return (int) Math.min(Integer.MAX_VALUE, dialect.line() + getStartingLineNumber());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = 0;
        inHeader = header == null;
    }

    @Override
    protected void handleField(int index, char[] text, int start, int length, boolean quoted) {
        if (length > 0 && text[start + length - 1] == GuardedReader.END) {
            if (quoted || length > 1 || index > 0) {
                throw openQuote();
            }
            ended = true;
            return;
        }
        cells++;
        if (inHeader) {
            if (header == null) {
                header = new ArrayList<>();
                headerLine = line();
            }
            table.reserve(60L + length);
            header.add(new String(text, start, length));
        } else if (seenRows >= skippedRows) {
            table.cell(index, text, start, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (ended || inHeader || cells == 0) {
            return Boolean.TRUE;
        }
        if (seenRows++ == 0) {
            width = Heading.width(dialect, header, cells);
        }
        if (cells != width) {
            throw ragged();
        }
        if (seenRows > skippedRows) {
            table.endRow(line());
        }
        return Boolean.TRUE;
    }

    private UnreadableException ragged() {
        String expected = seenRows > 1 && width != header.size() ? "the rows above " + width
                : "the header " + header.size();
        return new UnreadableException(Problem.error("reader.ragged-row",
                "The row has " + cells + (cells == 1 ? " cell, " : " cells, ") + expected + " (separator: "
                        + dialect.separatorName() + ").",
                "Mend that line: a separator may be missing or doubled, or a quote open. If the separator is another, "
                        + "set the reader's option separator.")
                .at(Location.of(file, line())));
    }

    private UnreadableException openQuote() {
        return new UnreadableException(Problem.error("reader.open-quote",
                "A quote is opened in this row and never closed.",
                "Close it; or, if quotes have no meaning in this file, set the reader's option quote: none.")
                .at(Location.of(file, line())));
    }
}
