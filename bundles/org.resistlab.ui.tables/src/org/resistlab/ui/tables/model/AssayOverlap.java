package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which samples are in which sets, such as assays: each combination that occurs with its samples, as an UpSet plot
 * shows it (Lex et al. 2014, <a href="https://doi.org/10.1109/TVCG.2014.2346248">doi:10.1109/TVCG.2014.2346248</a>).
 *
 * @param sets names of the sets
 * @param sizes number of samples in each
 * @param combinations those that occur, the most frequent first
 */
public record AssayOverlap(List<String> sets, List<Integer> sizes, List<Combination> combinations) {

    /**
     * The samples that are in exactly these sets.
     *
     * @param sets places of the sets, ascending; empty for the samples that are in none
     * @param samples ids of the samples
     */
    public record Combination(List<Integer> sets, List<String> samples) {

        /** Number of samples. */
        public int count() {
            return samples.size();
        }
    }

    /**
     * Sorts the samples.
     *
     * @param samples all samples of the study
     * @param members ids of the samples in each set, by name
     */
    public static AssayOverlap of(List<String> samples, Map<String, ? extends Set<String>> members) {
        List<String> names = List.copyOf(members.keySet());
        Map<List<Integer>, List<String>> found = new LinkedHashMap<>();
        for (String sample : samples) {
            List<Integer> in = new ArrayList<>();
            for (int set = 0; set < names.size(); set++) {
                if (members.get(names.get(set)).contains(sample)) {
                    in.add(set);
                }
            }
            found.computeIfAbsent(List.copyOf(in), key -> new ArrayList<>()).add(sample);
        }
        List<Combination> combinations = new ArrayList<>();
        found.forEach((in, of) -> combinations.add(new Combination(in, List.copyOf(of))));
        combinations.sort(Comparator.comparingInt(Combination::count).reversed()
                .thenComparing(combination -> combination.sets().toString()));
        Set<String> known = new TreeSet<>(samples);
        List<Integer> sizes = names.stream()
                .map(name -> (int) members.get(name).stream().filter(known::contains).count())
                .toList();
        return new AssayOverlap(names, sizes, List.copyOf(combinations));
    }

    /** Number of samples that are in all sets. */
    public int complete() {
        return combinations.stream().filter(combination -> combination.sets().size() == sets.size())
                .mapToInt(Combination::count).sum();
    }
}
