package org.resistlab.ui.studies.model.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;

/**
 * Writes a file with its corrections as a table of its own: ids by the chosen rule, numbers in another unit, numbers
 * that are names of categories ({@code 2} becomes {@code stage 2}), dates as days since 1 January 1970, and no words in
 * a table of which each column is an endpoint. The original is read only.
 */
final class CorrectedCopy {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT), DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    private final ImportFile file;
    private final Table table;
    private final Execution execution;
    private final IdRule writing;

    private CorrectedCopy(ImportFile file, Table table, Execution execution) {
        this.file = file;
        this.table = table;
        this.execution = execution;
        this.writing = file.writing();
    }

    /**
     * Writes the copy.
     *
     * @param to the new file; packed by gzip where its name ends in {@code .gz}
     */
    static void write(ImportFile file, Path to, Contributions contributions, Execution execution)
            throws ProblemException, IOException {
        Table table = FilePreview.table(file.path(), file.preview().reader(), file.options(), contributions,
                execution);
        OutputStream out = Files.newOutputStream(to);
        try (OutputStream packed = to.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
                Writer writer = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
            new CorrectedCopy(file, table, execution).write(writer);
        }
    }

    private void write(Writer writer) throws IOException, ProblemException {
        Column ids = file.idColumn(table);
        List<ColumnProfile> profiles = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            ColumnProfile known = file.profiles().stream().filter(profile -> profile.name().equals(column.name()))
                    .findFirst().orElseGet(() -> ColumnProfile.of(column));
            if (!file.leavesOut(known)) {
                profiles.add(known);
                columns.add(column);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean sample = file.samplesInColumns() && column != ids && !column.name().isBlank();
            writer.append(i == 0 ? "" : ",")
                    .append(quoted(sample ? writing.change().apply(column.name().strip()) : column.name()));
        }
        writer.append('\n');
        for (int row = 0; row < table.rows(); row++) {
            execution.checkCancelled();
            for (int i = 0; i < columns.size(); i++) {
                writer.append(i == 0 ? "" : ",").append(cell(columns.get(i), profiles.get(i), row, ids));
            }
            writer.append('\n');
        }
    }

    private String cell(Column column, ColumnProfile profile, int row, Column ids) throws ProblemException {
        String text = column.text(row);
        if (text == null || text.isBlank()) {
            return "NA";
        }
        if (column == ids) {
            return quoted(file.samplesInColumns() ? text : writing.change().apply(text.strip()));
        }
        ColumnCorrection correction = file.correction(profile);
        if (!file.samplesInColumns() && correction.needsCopy(profile)) {
            return switch (correction.type()) {
                case NUMBER -> profile.type() == ColumnType.DATE ? days(text, column, row)
                        : scaled(text, correction.factor());
                default -> quoted(column.name() + " " + text.strip());
            };
        }
        return column instanceof NumberColumn ? text : quoted(text);
    }

    private static String scaled(String text, double factor) {
        return ColumnProfile.isNumber(text.strip()) ? Double.toString(Double.parseDouble(text.strip()) * factor)
                : quoted(text);
    }

    private String days(String text, Column column, int row) throws ProblemException {
        String date = text.strip().replaceFirst("[T ].*", "");
        for (DateTimeFormatter format : DATES) {
            try {
                return Long.toString(LocalDate.parse(date, format).toEpochDay());
            } catch (DateTimeParseException e) {
                // the next way to write a date
            }
        }
        throw Problem.error("import.date", file.name() + ", line " + table.lineOf().applyAsInt(row) + ", column \""
                + column.name() + "\": \"" + text + "\" is not a date such as 2024-03-31, 3/31/2024 or 31.3.2024.",
                "Mend the cell, or take the column as text.").toException();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
