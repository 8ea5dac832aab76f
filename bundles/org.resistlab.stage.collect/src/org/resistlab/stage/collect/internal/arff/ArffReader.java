package org.resistlab.stage.collect.internal.arff;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.Table;
import org.resistlab.core.table.TextColumn;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.table.ColumnNames;
import org.resistlab.stage.collect.internal.table.MemoryBudget;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.Encodings;
import org.resistlab.stage.collect.internal.text.TextHead;
import org.resistlab.stage.collect.internal.text.TextSource;

/**
 * Weka's attribute-relation file format, dense and sparse (Hall et al. 2009, doi:10.1145/1656274.1656278). Nominal,
 * string and date attributes become texts, even where they look like numbers; an instance weight is left out with a
 * remark. The format has no names of rows: the option {@code row-names} puts a column of them first.
 */
public final class ArffReader implements Reader {

    private static final long MAX_BYTES = 4_000_000_000L;

    @Override
    public int recognizes(Path file, byte[] head) {
        String text = TextHead.of(head);
        if (text == null) {
            return 0;
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("%")).findFirst()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("@relation")).isPresent() ? 3 : 0;
    }

    @Override
    public Table read(Path file, Parameters options, Execution execution) throws ProblemException, IOException {
        TextSource source = new TextSource(file,
                options.has("max-bytes") ? (long) options.real("max-bytes") : MAX_BYTES, execution);
        boolean rowNames = options.has("row-names") && options.flag("row-names");
        return Encodings.parse(source, "auto", charset -> read(source, charset, rowNames));
    }

    private static Table read(TextSource source, Charset charset, boolean rowNames)
            throws IOException, ProblemException {
        Location place = Location.of(source.file().toString());
        TableBuilder builder = new TableBuilder(CellSyntax.plain(), MemoryBudget.ofHeap());
        try (BufferedReader text = new BufferedReader(source.open(charset, false))) {
            ArffParser parser = new ArffParser(text, place.file());
            parser.readHeader();
            parser.readRows(builder);
            if (builder.rows() == 0) {
                throw Problem.error("reader.empty", "The file has a header but no rows.",
                        "Check that it was saved completely.").at(place).toException();
            }
            if (parser.isWeighted()) {
                source.execution().note(new Problem("arff.weights", Severity.INFO,
                        "The file weights its instances; the weights were left out.", "", place));
            }
            List<String> names = parser.attributes().stream().map(ArffAttribute::name).toList();
            Table table = builder.build(0, ColumnNames.of(names, names.size(), place));
            return rowNames ? named(table) : table;
        }
    }

    private static Table named(Table table) {
        String[] names = new String[table.rows()];
        for (int i = 0; i < names.length; i++) {
            names[i] = "row" + (i + 1);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new TextColumn("row", names));
        columns.addAll(table.columns());
        return new Table(columns, table.rows(), table.lineOf());
    }
}
