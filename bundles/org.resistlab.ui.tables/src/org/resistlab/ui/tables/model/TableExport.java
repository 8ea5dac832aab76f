package org.resistlab.ui.tables.model;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.resistlab.engine.run.AtomicFiles;

/** Writes a part of a table to a file, which is either whole or as it was. */
public final class TableExport {

    private TableExport() {
    }

    /**
     * Writes the cells as {@link CellsText} does.
     *
     * @param cancelled asked after each line
     * @throws java.util.concurrent.CancellationException if that says so
     */
    public static void write(TableContent content, int[] rows, int[] columns, char separator, Path file,
            BooleanSupplier cancelled) throws IOException {
        AtomicFiles.write(file.toAbsolutePath(), part -> {
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                CellsText.write(content, rows, columns, separator, out, cancelled);
            }
        });
    }
}
