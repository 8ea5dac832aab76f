package org.resistlab.stage.collect.internal.delimited;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.text.Encodings;
import org.resistlab.stage.collect.internal.text.TextHead;
import org.resistlab.stage.collect.internal.text.TextSource;

/**
 * Text tables separated by commas, tabs, semicolons, pipes or spaces, packed by gzip or not. Separator and encoding are
 * found by content, quotes follow RFC 4180 (doi:10.17487/RFC4180).
 */
public final class DelimitedReader implements Reader {

    private static final int HEAD = 1 << 20;
    private static final double CERTAIN = 0.9;

    @Override
    public int recognizes(Path file, byte[] head) {
        String text = TextHead.of(head);
        if (text == null) {
            return 0;
        }
        boolean table = Separators.ALL.stream()
                .anyMatch(separator -> Separators.score(text, false, separator, '"') >= CERTAIN);
        return table ? 2 : 1;
    }

    @Override
    public Table read(Path file, Parameters options, Execution execution) throws ProblemException, IOException {
        DelimitedOptions given = DelimitedOptions.of(options);
        TextSource source = new TextSource(file, given.maxBytes(), execution);
        return Encodings.parse(source, given.encoding(), charset -> text(source, charset, given).read());
    }

    /** The rows of the text, with its dialect found. */
    static TableText text(TextSource source, Charset charset, DelimitedOptions options)
            throws IOException, ProblemException {
        String head = source.head(charset, HEAD);
        requireTable(head, source.file());
        Dialect dialect = new DialectFinder(head, head.length() < HEAD, options).find();
        CellSyntax syntax = new CellSyntax(options.decimalComma(), options.missing());
        return new TableText(source, charset, dialect, syntax, 0);
    }

    /** Names what a file is that is often taken for a table. */
    private static void requireTable(String head, Path file) throws ProblemException {
        String start = head.substring(0, Math.min(200, head.length())).strip().toLowerCase(Locale.ROOT);
        if (List.of("<!doctype", "<html", "<?xml").stream().anyMatch(start::startsWith)) {
            throw Problem.error("reader.not-table", "The file is a web page or XML, not a table.",
                    "A download may have saved an error page: fetch the file again.")
                    .at(Location.of(file.toString(), 1)).toException();
        }
    }
}
