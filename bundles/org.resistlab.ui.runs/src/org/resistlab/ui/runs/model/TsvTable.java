package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small table of a run folder, by column names; columns that a newer version adds do not matter. */
final class TsvTable {

    private final List<String> header;
    private final List<String[]> rows;

    private TsvTable(List<String> header, List<String[]> rows) {
        this.header = header;
        this.rows = rows;
    }

    static TsvTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String[]> rows = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> rows.add(line.split("\t", -1)));
        return new TsvTable(lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1)), rows);
    }

    int size() {
        return rows.size();
    }

    /** Empty where there is no such column, or the row is too short. */
    String text(int row, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= rows.get(row).length ? "" : rows.get(row)[place];
    }

    /** NaN where there is no number. */
    double number(int row, String column) {
        String text = text(row, column);
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
