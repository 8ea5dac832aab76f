package org.resistlab.algorithm.gradientboosting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers beside the tests; an empty cell is NaN. */
record Golden(List<String> names, List<double[]> rows) {

    static Golden read(String name) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Golden.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            List<String> names = List.of(in.readLine().split(","));
            List<double[]> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                double[] row = new double[cells.length];
                for (int i = 0; i < row.length; i++) {
                    row[i] = cells[i].isEmpty() ? Double.NaN : Double.parseDouble(cells[i]);
                }
                rows.add(row);
            }
            return new Golden(names, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double[] column(String name) {
        int at = names.indexOf(name);
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    /** The columns of such a first letter and a digit. */
    double[][] block(String letter, int columns) {
        double[][] values = new double[rows.size()][columns];
        for (int j = 0; j < columns; j++) {
            double[] column = column(letter + j);
            for (int i = 0; i < column.length; i++) {
                values[i][j] = column[i];
            }
        }
        return values;
    }
}
