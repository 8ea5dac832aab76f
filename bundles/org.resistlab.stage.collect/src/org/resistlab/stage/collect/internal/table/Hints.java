package org.resistlab.stage.collect.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;

/** Says where columns of words look as if they were meant to be numbers. */
public final class Hints {

    private static final int EXAMPLES = 3;
    private static final double MOSTLY = 0.9;
    private static final int ENOUGH = 10;

    private Hints() {
    }

    /**
     * Remarks about a table: numbers with a decimal comma, and columns of numbers with a word that may mean "missing".
     *
     * @param table what was built, after its last pass
     * @param names names of its columns; the first column, which usually holds names, is left out
     */
    public static List<Problem> of(TableBuilder table, List<String> names, Location place) {
        List<String> commas = new ArrayList<>();
        List<String> mixed = new ArrayList<>();
        for (int j = 1; j < names.size() && j < table.width(); j++) {
            ColumnBuilder column = table.columns().get(j);
            int words = column.words();
            int cells = words + column.numericCells();
            if (words > 0 && column.decimalCommas() >= MOSTLY * words) {
                commas.add(names.get(j) + " (\"" + column.firstWord() + "\")");
            } else if (words > 0 && column.hasOneWord() && cells >= ENOUGH
                    && column.numericCells() >= MOSTLY * cells) {
                mixed.add(names.get(j) + " (\"" + column.firstWord() + "\" in " + words + " of " + cells + " cells)");
            }
        }
        List<Problem> hints = new ArrayList<>();
        if (!commas.isEmpty()) {
            hints.add(Problem.warning("reader.decimal-comma",
                    "Numbers with a decimal comma seem to stand in " + counted(commas) + ", read as words: "
                            + examples(commas) + ".",
                    "If they are numbers, set the reader's option decimal: comma.").at(place));
        }
        if (!mixed.isEmpty()) {
            hints.add(new Problem("reader.words-among-numbers", Severity.INFO,
                    "Numbers with one word among them stand in " + counted(mixed) + ", read as words: "
                            + examples(mixed) + ".",
                    "If the word means that the value is missing, name it in the reader's option missing.", place));
        }
        return hints;
    }

    private static String counted(List<String> columns) {
        return columns.size() == 1 ? "1 column" : columns.size() + " columns";
    }

    private static String examples(List<String> columns) {
        return String.join(", ", columns.subList(0, Math.min(EXAMPLES, columns.size())))
                + (columns.size() > EXAMPLES ? ", …" : "");
    }
}
