package org.resistlab.ui.studies.model.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Table;

/**
 * The beginning of a file as the reader of its format sees it. Of a text file the first 256 KB are read, or the first
 * lines up to 4 MB where lines are so long that these would hold less than {@link #LINES}; a sheet of a workbook is
 * read whole.
 *
 * @param file the file
 * @param reader the reader that recognises it
 * @param options what the reader was told, by name
 * @param sheets names of the tables in the file, such as sheets; empty where it holds one
 * @param table the first rows
 * @param whole whether the table is the whole file
 * @param bytes size of the file
 */
public record FilePreview(Path file, Contribution reader, Map<String, Object> options, List<String> sheets,
        Table table, boolean whole, long bytes) {

    /** The option of a reader that chooses a table of the file. */
    public static final String SHEET = "sheet";

    /** Bytes of a text file that are read. */
    public static final int HEAD = 1 << 18;
    /** Lines that are read where they are very long. */
    public static final int LINES = 6;

    private static final String ROW_NAMES = "row-names";
    private static final int LONG_HEAD = 1 << 22;
    private static final long LARGEST_WORKBOOK = 1L << 26;
    private static final List<String> LINE_READERS = List.of("delimited", "gct", "arff");

    /** Takes copies. */
    public FilePreview {
        options = new LinkedHashMap<>(options);
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads the beginning of a file; of a workbook the first sheet that is a table, where none is named.
     *
     * @param options for the reader, by name
     * @throws ProblemException if it cannot be read, with what to do
     */
    public static FilePreview read(Path file, Map<String, Object> options, Contributions contributions,
            Execution execution) throws ProblemException {
        try {
            long bytes = Files.size(file);
            FileFormat format = FileFormat.of(file, HEAD, contributions);
            if (!isText(format)) {
                requireSmall(file, bytes);
                return whole(file, format.reader(), options, bytes, contributions, execution);
            }
            if (!format.whole() && lines(format.head()) < LINES) {
                format = FileFormat.of(file, LONG_HEAD, contributions);
            }
            execution.checkCancelled();
            FilePreview preview = new FilePreview(file, format.reader(), options, List.of(),
                    head(file, format, options, contributions, execution), format.whole(), bytes);
            if (!preview.hasIds() && preview.canNameRows()) {
                Map<String, Object> named = new LinkedHashMap<>(options);
                named.put(ROW_NAMES, true);
                return new FilePreview(file, format.reader(), named, List.of(),
                        head(file, format, named, contributions, execution), format.whole(), bytes);
            }
            return preview;
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.unreadable", file.getFileName() + " cannot be read: "
                    + e.getMessage() + ".", "Check that it is there and that you may read it."), e);
        }
    }

    private static FilePreview whole(Path file, Contribution reader, Map<String, Object> options, long bytes,
            Contributions contributions, Execution execution) throws ProblemException, IOException {
        List<String> sheets = contributions.create(reader, Reader.class).sheets(file);
        ProblemException first;
        try {
            Table table = table(file, reader, options, contributions, execution);
            return new FilePreview(file, reader, options, sheets, table, true, bytes);
        } catch (ProblemException e) {
            first = e;
        }
        if (!options.containsKey(SHEET)) {
            for (String sheet : sheets.subList(Math.min(1, sheets.size()), sheets.size())) {
                try {
                    Map<String, Object> named = new LinkedHashMap<>(options);
                    named.put(SHEET, sheet);
                    Table table = table(file, reader, named, contributions, execution);
                    return new FilePreview(file, reader, named, sheets, table, true, bytes);
                } catch (ProblemException e) {
                    // the first sheet's problem is said
                }
            }
        }
        throw first;
    }

    private boolean hasIds() {
        return profiles().stream().anyMatch(ColumnProfile::isUnique);
    }

    private boolean canNameRows() {
        return !options.containsKey(ROW_NAMES)
                && reader.parameters().stream().anyMatch(parameter -> parameter.name().equals(ROW_NAMES));
    }

    private static boolean isText(FileFormat format) {
        return LINE_READERS.contains(format.reader().id()) && !isUtf16(format.head());
    }

    private static boolean isUtf16(byte[] head) {
        return head.length > 1 && ((head[0] & 0xff) == 0xff || (head[0] & 0xff) == 0xfe);
    }

    private static void requireSmall(Path file, long bytes) throws ProblemException {
        if (bytes > LARGEST_WORKBOOK) {
            throw Problem.error("file.large", file.getFileName() + " has " + bytes / (1 << 20)
                    + " MB, too much to be shown before it is imported.",
                    "Save the sheet as text (CSV) and add that file.").toException();
        }
    }

    private static int lines(byte[] head) {
        int lines = 0;
        for (byte b : head) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** What stands before the last end of a line, read as a file of its own. */
    private static Table head(Path file, FileFormat format, Map<String, Object> options, Contributions contributions,
            Execution execution) throws IOException, ProblemException {
        byte[] head = format.head();
        int end = head.length;
        if (!format.whole()) {
            while (end > 0 && head[end - 1] != '\n') {
                end--;
            }
        }
        if (end == 0) {
            throw Problem.error("file.long-line", file.getFileName() + " has no end of a line in its first "
                    + head.length / 1024 + " KB.", "Check that it is a table of text.").toException();
        }
        Path folder = Files.createTempDirectory("resistlab-preview");
        Path part = folder.resolve(file.getFileName().toString().replaceFirst("(?i)\\.gz$", ""));
        try {
            Files.write(part, Arrays.copyOf(head, end));
            return table(part, format.reader(), options, contributions, execution);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(folder);
        }
    }

    /** A whole file by its reader. */
    static Table table(Path file, Contribution reader, Map<String, Object> options, Contributions contributions,
            Execution execution) throws ProblemException, IOException {
        try {
            Table table = contributions.create(reader, Reader.class).read(file,
                    Parameters.of(reader.parameters(), options), execution);
            if (table.columns().isEmpty()) {
                throw Problem.error("file.empty", file.getFileName() + " holds no columns.", "").toException();
            }
            return table;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("file.options", "Options of " + reader.name() + ": "
                    + e.getMessage(), ""), e);
        }
    }

    /** Name of the format, for people. */
    public String format() {
        return reader.name();
    }

    /** What the columns look like. */
    public List<ColumnProfile> profiles() {
        return table.columns().stream().map(ColumnProfile::of).toList();
    }
}
