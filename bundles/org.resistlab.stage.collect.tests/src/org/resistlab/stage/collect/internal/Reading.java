package org.resistlab.stage.collect.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Assertions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;
import org.resistlab.numerics.random.RandomStream;

/** Reads small files in tests, and keeps what a reader remarks. */
public final class Reading implements Execution {

    private final Reader reader;
    private final Path folder;
    private final List<Problem> notes = new ArrayList<>();
    private Parameters options = Parameters.none();
    private boolean cancelled;

    public Reading(Reader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    public Reading with(String name, Object value) {
        options = options.with(name, value);
        return this;
    }

    public Reading cancelled() {
        cancelled = true;
        return this;
    }

    public Table of(String text) throws IOException, ProblemException {
        return of(text, StandardCharsets.UTF_8);
    }

    public Table of(String text, Charset charset) throws IOException, ProblemException {
        return of(text.getBytes(charset));
    }

    public Table of(byte[] bytes) throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("table"), bytes);
        return reader.read(file, options, this);
    }

    /** The only problem that reading ends in. */
    public Problem problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    public Problem problem(byte[] bytes) {
        ProblemException thrown = Assertions.assertThrows(ProblemException.class, () -> of(bytes));
        Assertions.assertEquals(1, thrown.problems().size());
        return thrown.problems().get(0);
    }

    public List<Problem> notes() {
        return notes;
    }

    public static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A column in one line: its name, N for numbers or T for texts, its cells. */
    public static String column(Table table, int index) {
        Column column = table.columns().get(index);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            cells.add(column.text(i));
        }
        return column.name() + (column instanceof NumberColumn ? " N " : " T ") + cells;
    }

    /** All columns, each as {@link #column}. */
    public static List<String> columns(Table table) {
        String[] columns = new String[table.columns().size()];
        Arrays.setAll(columns, index -> column(table, index));
        return List.of(columns);
    }

    @Override
    public RandomStream random() {
        throw new UnsupportedOperationException("a reader needs no randomness");
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void note(Problem problem) {
        notes.add(problem);
    }
}
