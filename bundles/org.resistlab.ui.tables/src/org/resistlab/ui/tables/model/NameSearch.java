package org.resistlab.ui.tables.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds names among many: those that are the text, then those that begin with it, then those that contain it. */
public final class NameSearch {

    private final String[] names;

    /** Prepares the search; takes some milliseconds for 60,000 names. */
    public NameSearch(List<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    /** The names of a table's columns. */
    public static NameSearch ofColumns(TableContent content) {
        return new NameSearch(IntStream.range(0, content.columns()).mapToObj(content::columnName).toList());
    }

    /**
     * The first places at which a name contains the text, the best first, equals in the order of the names.
     *
     * @param text whatever its case, spaces around it do not count; nothing is found for a blank one
     * @param most how many are wanted
     */
    public int[] find(String text, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || most <= 0) {
            return new int[0];
        }
        int[] found = all(wanted);
        int[][] ranked = new int[3][];
        for (int rank = 0; rank < 3; rank++) {
            int of = rank;
            ranked[rank] = IntStream.of(found).filter(place -> rank(names[place], wanted) == of).toArray();
        }
        return IntStream.concat(IntStream.of(ranked[0]), IntStream.concat(IntStream.of(ranked[1]),
                IntStream.of(ranked[2]))).limit(most).toArray();
    }

    /** All places at which a name contains the text, in the order of the names; all names for a blank text. */
    public int[] containing(String text) {
        return all(text.strip().toLowerCase(Locale.ROOT));
    }

    private int[] all(String wanted) {
        return IntStream.range(0, names.length).filter(place -> names[place].contains(wanted)).toArray();
    }

    private static int rank(String name, String wanted) {
        if (!name.startsWith(wanted)) {
            return 2;
        }
        return name.length() == wanted.length() ? 0 : 1;
    }
}
