package org.resistlab.stage.collect.internal.delimited;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.table.ColumnNames;
import org.resistlab.stage.collect.internal.table.Hints;
import org.resistlab.stage.collect.internal.table.MemoryBudget;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.GuardedReader;
import org.resistlab.stage.collect.internal.text.TextSource;
import org.resistlab.stage.collect.internal.text.UnreadableException;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Reads the rows of a text table of a known {@link Dialect}: large tables that are plain enough in parallel, others
 * carefully, in one pass, or two where columns turn out to be texts. Both ways give the same table.
 */
public final class TableText {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final TextSource source;
    private final Charset charset;
    private final Dialect dialect;
    private final CellSyntax syntax;
    private final int skippedRows;

    TableText(TextSource source, Charset charset, Dialect dialect, CellSyntax syntax, int skippedRows) {
        this.source = source;
        this.charset = charset;
        this.dialect = dialect;
        this.syntax = syntax;
        this.skippedRows = skippedRows;
    }

    /**
     * Tab-separated text without quotes.
     *
     * @param start number of characters before the header
     * @param line number of lines before the header
     * @param skippedRows rows below the header to leave out
     */
    public static TableText tabs(TextSource source, Charset charset, int start, int line, CellSyntax syntax,
            int skippedRows) {
        Dialect tabs = new Dialect('\t', Dialect.NO_QUOTE, Dialect.NO_COMMENT, true, start, line);
        return new TableText(source, charset, tabs, syntax, skippedRows);
    }

    public Table read() throws IOException, ProblemException {
        Optional<Table> table = inParallel(Portions.USUAL);
        return table.isPresent() ? table.get() : carefully();
    }

    /**
     * Reads rows of numbers at once from all over the text.
     *
     * @return empty where only {@link #carefully} can tell what the text means, or what is wrong with it
     */
    Optional<Table> inParallel(Portions portions) throws IOException, ProblemException {
        if (!charset.equals(StandardCharsets.UTF_8) || dialect.comment() != Dialect.NO_COMMENT) {
            return Optional.empty();
        }
        TableBuilder table = new TableBuilder(syntax, MemoryBudget.ofHeap());
        Optional<Heading> heading = new ParallelText(source, dialect, syntax, table, skippedRows, portions).read();
        return heading.isPresent() ? Optional.of(named(table, heading.get())) : Optional.empty();
    }

    /** Reads the rows from the first to the last; the columns that turn out to be texts once more. */
    Table carefully() throws IOException, ProblemException {
        TableBuilder table = new TableBuilder(syntax, MemoryBudget.ofHeap());
        Heading heading = pass(table);
        if (table.needsSecondPass()) {
            table.startSecondPass();
            pass(table);
        }
        return named(table, heading);
    }

    private Table named(TableBuilder table, Heading heading) throws ProblemException {
        Location place = Location.of(source.file().toString(), Math.max(1, heading.line()));
        if (table.rows() == 0) {
            throw empty(heading, place);
        }
        List<String> names = names(table, heading, place);
        Hints.of(table, names, Location.of(place.file())).forEach(source.execution()::note);
        return table.build(0, names);
    }

    private Heading pass(TableBuilder table) throws IOException {
        RowHandler rows = new RowHandler(source.file().toString(), dialect, table, skippedRows);
        try (GuardedReader text = source.open(charset, true)) {
            text.skipFully(dialect.start());
            CsvReader.builder().fieldSeparator(dialect.separator()).quoteCharacter(dialect.quote())
                    .commentCharacter(dialect.comment())
                    .commentStrategy(
                            dialect.comment() == Dialect.NO_COMMENT ? CommentStrategy.NONE : CommentStrategy.SKIP)
                    .skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(false).trimWhitespacesAroundQuotes(false).detectBomHeader(false)
                    .build(rows, text).forEach(row -> {
                        // the handler has taken the row
                    });
        } catch (CsvParseException e) {
            throw isOfParser(e) ? misquoted(e) : e;
        }
        return rows.heading();
    }

    private static boolean isOfParser(CsvParseException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof CsvParseException;
    }

    /** The parser's own complaints: a character behind a closing quote, or a quoted cell without end. */
    private RuntimeException misquoted(CsvParseException e) {
        String message = e.toString() + e.getCause();
        Matcher line = LINE.matcher(message);
        int at = dialect.line() + (line.find() ? Integer.parseInt(line.group(1)) : 1);
        boolean endless = message.contains("buffer size");
        UnreadableException problem = new UnreadableException(Problem.error(
                endless ? "reader.open-quote" : "reader.text-after-quote",
                endless ? "A cell has no end: a quote is opened and not closed."
                        : "There is text behind a closing quote in this row.",
                "Double the quotes inside a quoted cell; or, if quotes have no meaning in this file, set the reader's "
                        + "option quote: none.")
                .at(Location.of(source.file().toString(), at)));
        problem.initCause(e);
        return problem;
    }

    private List<String> names(TableBuilder table, Heading heading, Location place) throws ProblemException {
        if (!dialect.header()) {
            return ColumnNames.numbered(table.usedWidth(List.of()));
        }
        List<String> header = new ArrayList<>(heading.header());
        int width = table.usedWidth(header);
        if (heading.width() == header.size() + 1 && width == heading.width()) {
            // R's write.table names the rows but not their column
            header.add(0, "");
        }
        return ColumnNames.of(header, width, place);
    }

    private static ProblemException empty(Heading heading, Location place) {
        boolean nothing = heading.header().isEmpty();
        return Problem.error("reader.empty", nothing ? "The file is empty." : "The file has a header but no rows.",
                nothing ? "Check that it was saved or fetched completely."
                        : "Check that it was saved completely; if the first row is no header, set header: false.")
                .at(place).toException();
    }
}
