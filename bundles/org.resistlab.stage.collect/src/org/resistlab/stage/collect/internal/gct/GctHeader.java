package org.resistlab.stage.collect.internal.gct;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/**
 * The first two lines of a GCT file.
 *
 * @param rows number of rows of values
 * @param samples number of columns of values
 * @param rowColumns number of columns between the names and the values
 * @param sampleRows number of rows between the header and the values
 * @param length number of characters of the two lines
 */
record GctHeader(int rows, int samples, int rowColumns, int sampleRows, int length) {

    static boolean isVersion(String line) {
        String version = line.strip();
        return version.equals("#1.2") || version.equals("#1.3");
    }

    static GctHeader of(String head, String file) throws ProblemException {
        int first = head.indexOf('\n');
        int second = first < 0 ? -1 : head.indexOf('\n', first + 1);
        if (first < 0 || !isVersion(head.substring(0, first))) {
            throw Problem.error("gct.version", "The file does not begin with #1.2 or #1.3.",
                    "Read it as a delimited table, or save it as GCT again.").at(Location.of(file, 1)).toException();
        }
        boolean extended = head.startsWith("#1.3");
        String line = head.substring(first + 1, second < 0 ? head.length() : second).strip();
        String[] words = line.split("\\s+");
        int expected = extended ? 4 : 2;
        // spreadsheets pad a line with separators, which strip has taken away
        if (second < 0 || words.length != expected || !line.matches("[0-9]{1,9}(\\s+[0-9]{1,9})*")) {
            throw Problem.error("gct.dimensions",
                    "The second line is \"" + line.substring(0, Math.min(40, line.length())) + "\": expected "
                            + expected + " whole numbers, "
                            + (extended ? "rows, samples, columns about rows, rows about samples."
                                    : "rows and samples."),
                    "Save the file as GCT again.").at(Location.of(file, 2)).toException();
        }
        return new GctHeader(Integer.parseInt(words[0]), Integer.parseInt(words[1]),
                extended ? Integer.parseInt(words[2]) : 1, extended ? Integer.parseInt(words[3]) : 0, second + 1);
    }
}
