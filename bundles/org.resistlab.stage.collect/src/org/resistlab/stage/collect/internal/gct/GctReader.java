package org.resistlab.stage.collect.internal.gct;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.Table;
import org.resistlab.core.table.TextColumn;
import org.resistlab.stage.collect.internal.delimited.TableText;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.text.Encodings;
import org.resistlab.stage.collect.internal.text.TextHead;
import org.resistlab.stage.collect.internal.text.TextSource;

/**
 * GenePattern's gene cluster text, versions 1.2 and 1.3 (Reich et al. 2006, doi:10.1038/ng0506-500; Enache et al. 2019,
 * doi:10.1093/bioinformatics/bty784). The table holds the names of the rows and the values; what else a file says about
 * rows (columns such as Description) and samples (rows below the header, version 1.3) is left out, except the column
 * that the option {@code names} takes for the names.
 */
public final class GctReader implements Reader {

    private static final int HEAD = 4096;
    private static final long MAX_BYTES = 4_000_000_000L;

    @Override
    public int recognizes(Path file, byte[] head) {
        String text = TextHead.of(head);
        return text != null && text.startsWith("#1.") && GctHeader.isVersion(text.lines().findFirst().orElse("")) ? 3
                : 0;
    }

    @Override
    public Table read(Path file, Parameters options, Execution execution) throws ProblemException, IOException {
        TextSource source = new TextSource(file,
                options.has("max-bytes") ? (long) options.real("max-bytes") : MAX_BYTES, execution);
        String names = options.has("names") ? options.text("names") : "";
        CellSyntax syntax = new CellSyntax(false, options.texts("missing"));
        return Encodings.parse(source, "auto", charset -> read(source, charset, names, syntax));
    }

    private static Table read(TextSource source, Charset charset, String names, CellSyntax syntax)
            throws IOException, ProblemException {
        String file = source.file().toString();
        GctHeader header = GctHeader.of(source.head(charset, HEAD), file);
        Table table = TableText.tabs(source, charset, header.length(), 2, syntax, header.sampleRows()).read();
        int first = 1 + header.rowColumns();
        if (table.rows() != header.rows() || table.columns().size() != first + header.samples()) {
            throw Problem.error("gct.dimensions",
                    "The file says that it holds " + header.rows() + " rows of " + header.samples()
                            + " samples, but it holds " + table.rows() + " rows of "
                            + (table.columns().size() - first) + ".",
                    "Fetch the file again, it may be cut short; or mend the numbers in its second line.")
                    .at(Location.of(file, 2)).toException();
        }
        List<Column> columns = new ArrayList<>(header.samples() + 1);
        columns.add(names(table, names, first, file));
        columns.addAll(table.columns().subList(first, table.columns().size()));
        return new Table(columns, table.rows(), table.lineOf());
    }

    /** Names are texts even if all of them are numbers. */
    private static Column names(Table table, String wanted, int first, String file) throws ProblemException {
        List<String> known = table.columnNames().subList(0, first);
        int index = wanted.isEmpty() ? 0 : known.indexOf(wanted);
        if (index < 0) {
            throw Problem.error("reader.option", "There is no column \"" + wanted + "\" about the rows.",
                    NearestWord.hint(wanted, known)).at(Location.of(file, 3)).toException();
        }
        Column column = table.columns().get(index);
        String[] texts = new String[table.rows()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = column.text(i);
        }
        return new TextColumn(column.name(), texts);
    }
}
