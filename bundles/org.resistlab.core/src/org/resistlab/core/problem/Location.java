package org.resistlab.core.problem;

/**
 * A place in a user's file.
 *
 * @param file the file as the user would name it; empty where there is none
 * @param line 1-based line; 0 where unknown
 * @param column name of the column or field; empty where unknown
 */
public record Location(String file, int line, String column) {

    public static final Location NONE = new Location("", 0, "");

    public static Location of(String file) {
        return new Location(file, 0, "");
    }

    public static Location of(String file, int line) {
        return new Location(file, line, "");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(text.isEmpty() ? "line " : ":").append(line);
        }
        if (!column.isEmpty()) {
            text.append(text.isEmpty() ? "column " : ", column ").append('"').append(column).append('"');
        }
        return text.toString();
    }
}
