package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Texts as codes.
 *
 * @param names the distinct texts in {@linkplain NaturalOrder natural order}
 * @param codes for each text its place among the names; NaN where it is null
 */
record Levels(List<String> names, double[] codes) {

    private static final Comparator<String> ORDER = NaturalOrder.INSTANCE.thenComparing(Comparator.naturalOrder());

    static Levels of(String[] texts) {
        TreeSet<String> distinct = new TreeSet<>(ORDER);
        for (String text : texts) {
            if (text != null) {
                distinct.add(text);
            }
        }
        List<String> names = new ArrayList<>(distinct);
        Map<String, Integer> codeOf = new HashMap<>();
        for (int code = 0; code < names.size(); code++) {
            codeOf.put(names.get(code), code);
        }
        double[] codes = new double[texts.length];
        for (int i = 0; i < texts.length; i++) {
            codes[i] = texts[i] == null ? Double.NaN : codeOf.get(texts[i]);
        }
        return new Levels(List.copyOf(names), codes);
    }
}
