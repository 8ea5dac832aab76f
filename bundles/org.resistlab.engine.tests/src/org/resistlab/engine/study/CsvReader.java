package org.resistlab.engine.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;
import org.resistlab.core.table.TextColumn;

/** Plain comma-separated cells without quotes; NA and nothing are missing. */
public final class CsvReader implements Reader {

    /** How many tables have been read. */
    static final AtomicInteger READ = new AtomicInteger();

    @Override
    public int recognizes(Path file, byte[] head) {
        return new String(head, StandardCharsets.UTF_8).contains(",") ? 1 : 0;
    }

    @Override
    public Table read(Path file, Parameters options, Execution execution) throws ProblemException, IOException {
        READ.incrementAndGet();
        List<String> missing = new ArrayList<>(List.of("", "NA"));
        missing.addAll(options.texts("missing"));
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(line.split(",", -1));
            }
        }
        String[] header = rows.remove(0);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < header.length; c++) {
            String[] cells = new String[rows.size()];
            for (int r = 0; r < cells.length; r++) {
                if (rows.get(r).length != header.length) {
                    throw Problem.error("reader.ragged", "The row has " + rows.get(r).length + " cells: expected "
                            + header.length + ".", "").at(Location.of(file.toString(), r + 2)).toException();
                }
                String cell = rows.get(r)[c];
                cells[r] = missing.contains(cell) ? null : cell;
            }
            columns.add(column(header[c], cells));
        }
        return new Table(columns, rows.size(), row -> row + 2);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static Column column(String name, String[] cells) {
        boolean numbers = Arrays.stream(cells)
                .allMatch(cell -> cell == null || !Double.isNaN(Cells.number(cell)) && !cell.matches("0[0-9]+"));
        if (!numbers || Arrays.stream(cells).allMatch(cell -> cell == null)) {
            return new TextColumn(name, cells);
        }
        return new NumberColumn(name, Arrays.stream(cells)
                .mapToDouble(cell -> cell == null ? Double.NaN : Double.parseDouble(cell)).toArray());
    }
}
