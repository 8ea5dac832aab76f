package org.resistlab.stage.collect.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** Makes usable names out of a header. */
public final class ColumnNames {

    private static final int EXAMPLES = 3;

    private ColumnNames() {
    }

    /**
     * Names without line breaks and blanks around them. The first may be empty, as R writes it; any other empty name
     * becomes {@code column N}.
     *
     * @param header cells of the header
     * @param width number of columns
     * @param place where the header is
     * @throws ProblemException if a name occurs more than once
     */
    public static List<String> of(List<String> header, int width, Location place) throws ProblemException {
        List<String> names = new ArrayList<>(width);
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int j = 0; j < width; j++) {
            String name = j < header.size() ? clean(header.get(j)) : "";
            if (name.isEmpty()) {
                name = j == 0 ? "" : "column " + (j + 1);
            }
            names.add(name);
            places.computeIfAbsent(name, any -> new ArrayList<>(1)).add(j + 1);
        }
        if (places.size() < width) {
            throw duplicates(places, place);
        }
        return names;
    }

    /** Names for a table without a header: V1, V2, … as in R. */
    public static List<String> numbered(int width) {
        List<String> names = new ArrayList<>(width);
        for (int j = 1; j <= width; j++) {
            names.add("V" + j);
        }
        return names;
    }

    private static String clean(String name) {
        String stripped = name.strip();
        return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0 ? stripped
                : stripped.replaceAll("\\s+", " ");
    }

    private static ProblemException duplicates(Map<String, List<Integer>> places, Location place) {
        List<Map.Entry<String, List<Integer>>> repeated = places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1).toList();
        String examples = repeated.stream().limit(EXAMPLES)
                .map(entry -> "\"" + entry.getKey() + "\" (columns " + entry.getValue().stream().limit(EXAMPLES)
                        .map(String::valueOf).collect(Collectors.joining(" and "))
                        + (entry.getValue().size() > EXAMPLES ? " and more" : "") + ")")
                .collect(Collectors.joining(", "));
        String count = repeated.size() == 1 ? "1 column name occurs" : repeated.size() + " column names occur";
        return Problem.error("reader.duplicate-columns",
                count + " more than once: " + examples + (repeated.size() > EXAMPLES ? ", …" : "") + ".",
                "Give each column a name of its own.").at(place).toException();
    }
}
