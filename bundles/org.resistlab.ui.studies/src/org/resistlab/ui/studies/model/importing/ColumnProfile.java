package org.resistlab.ui.studies.model.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.ui.endpoint.EndpointColumn;

/**
 * What the previewed cells of a column look like.
 *
 * @param name header of the column
 * @param type what they seem to be
 * @param cells previewed cells
 * @param missing how many of them are missing
 * @param counts how often each text occurs, in the order of the file; the first {@link #MAX_TEXTS} texts only
 * @param words texts that are no numbers in a column that otherwise holds numbers, such as {@code n.d.}
 */
public record ColumnProfile(String name, ColumnType type, int cells, int missing, Map<String, Integer> counts,
        List<String> words) {

    /** Most texts that are counted. */
    public static final int MAX_TEXTS = 200;

    private static final int MANY_LEVELS = 20;
    private static final double MOSTLY = 0.8;
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Pattern DATE = Pattern
            .compile("\\d{4}-\\d{1,2}-\\d{1,2}([T ].*)?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

    public ColumnProfile {
        counts = new LinkedHashMap<>(counts);
        words = List.copyOf(words);
    }

    /** Of the cells of a column. */
    public static ColumnProfile of(Column column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int missing = 0;
        int numbers = 0;
        int dates = 0;
        List<String> words = new ArrayList<>();
        boolean zeros = false;
        for (int row = 0; row < column.size(); row++) {
            String text = column.text(row);
            if (text == null || text.isBlank()) {
                missing++;
                continue;
            }
            String cell = text.strip();
            if (counts.size() < MAX_TEXTS || counts.containsKey(cell)) {
                counts.merge(cell, 1, Integer::sum);
            }
            if (isNumber(cell)) {
                numbers++;
                zeros |= cell.matches("0[0-9]+");
            } else if (!words.contains(cell) && words.size() < MANY_LEVELS) {
                words.add(cell);
            }
            dates += isDate(cell) ? 1 : 0;
        }
        int present = column.size() - missing;
        boolean names = !words.isEmpty() && counts.size() == present && present < MAX_TEXTS
                && words.stream().allMatch(word -> word.matches(".*[0-9].*")); // 1005, 1010, LAL4: an id
        ColumnType type = type(column, present, zeros || names ? 0 : numbers, dates, counts.size());
        return new ColumnProfile(column.name(), type, column.size(), missing, counts,
                type == ColumnType.NUMBER ? words : List.of());
    }

    private static ColumnType type(Column column, int present, int numbers, int dates, int distinct) {
        if (column instanceof NumberColumn || present > 0 && numbers >= MOSTLY * present) {
            return ColumnType.NUMBER;
        }
        if (present > 0 && dates >= MOSTLY * present) {
            return ColumnType.DATE;
        }
        return distinct > MANY_LEVELS && distinct > present / 2 ? ColumnType.TEXT : ColumnType.CATEGORY;
    }

    /** Whether a cell is a decimal number. */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Whether a cell is a date as spreadsheets and registries write them. */
    static boolean isDate(String cell) {
        return DATE.matcher(cell).matches();
    }

    /** Words among numbers that a study cannot be loaded with, unless they are said to be missing values. */
    public List<String> wordsBut(List<String> missingWords) {
        return words.stream().filter(word -> !missingWords.contains(word)).toList();
    }

    /** As something that an endpoint can be made of. */
    public EndpointColumn asEndpointColumn() {
        return new EndpointColumn(name, type == ColumnType.NUMBER, counts);
    }

    /** Whether every previewed cell holds a text of its own, as an id does. */
    public boolean isUnique() {
        return missing == 0 && cells > 1 && counts.values().stream().allMatch(count -> count == 1);
    }
}
