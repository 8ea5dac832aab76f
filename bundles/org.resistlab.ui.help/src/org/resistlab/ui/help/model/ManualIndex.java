package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds sections by words. A word also finds those that begin with it. What counts is where and how often the words
 * occur: in the page's title most, in the section's heading more than in its text, and rare words more than frequent
 * ones.
 */
final class ManualIndex {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private static final int EXCERPT = 110;

    private final List<Section> sections = new ArrayList<>();

    /** Sections by the words in them. */
    private final TreeMap<String, List<Integer>> occurrences = new TreeMap<>();

    ManualIndex(List<Page> pages) {
        pages.forEach(this::add);
        for (int i = 0; i < sections.size(); i++) {
            for (String word : sections.get(i).counts().keySet()) {
                occurrences.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
    }

    private void add(Page page) {
        Block.Heading heading = null;
        StringBuilder text = new StringBuilder();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading next) {
                if (heading != null || !text.isEmpty()) {
                    sections.add(Section.of(page, heading, text.toString()));
                }
                heading = next;
                text.setLength(0);
            } else {
                text.append(block.text()).append('\n');
            }
        }
        sections.add(Section.of(page, heading, text.toString()));
    }

    List<Hit> search(String words, int limit) {
        List<String> wanted = words(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Integer, Double> scores = scores(wanted.getFirst());
        for (String word : wanted.subList(1, wanted.size())) {
            Map<Integer, Double> found = scores(word);
            scores.keySet().retainAll(found.keySet());
            scores.replaceAll((section, score) -> score + found.get(section));
        }
        return scores.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Double>>comparingDouble(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit).map(entry -> sections.get(entry.getKey()).hit(wanted)).toList();
    }

    private Map<Integer, Double> scores(String word) {
        Map<Integer, Double> scores = new TreeMap<>();
        occurrences.subMap(word, word + Character.MAX_VALUE).forEach((found, where) -> {
            double rarity = Math.log1p((double) sections.size() / where.size());
            double exact = found.equals(word) ? 1 : 0.5;
            where.forEach(section -> scores.merge(section, exact * rarity * sections.get(section).weight(found),
                    Double::sum));
        });
        return scores;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BREAK.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }

    /** A heading with the text up to the next one; {@code counts} has the weighted occurrences of each word. */
    private record Section(Page page, Block.Heading heading, String text, Map<String, Integer> counts) {

        private static final int IN_TITLE = 30;

        private static final int IN_HEADING = 10;

        static Section of(Page page, Block.Heading heading, String text) {
            Map<String, Integer> counts = new TreeMap<>();
            words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
            if (heading != null) {
                words(heading.text()).forEach(word -> counts.merge(word, IN_HEADING, Integer::sum));
            }
            if (heading == null || heading.level() == 1) {
                words(page.title() + " " + page.address()).forEach(word -> counts.merge(word, IN_TITLE, Integer::sum));
            }
            return new Section(page, heading, text, counts);
        }

        double weight(String word) {
            return 1 + Math.log(counts.get(word));
        }

        Hit hit(List<String> wanted) {
            boolean whole = heading == null || heading.level() == 1;
            return new Hit(page.address() + (whole ? "" : "#" + heading.anchor()),
                    page.title() + (whole ? "" : " › " + heading.text()), excerpt(wanted));
        }

        private String excerpt(List<String> wanted) {
            String line = text.replaceAll("\\s+", " ").strip();
            String lower = line.toLowerCase(Locale.ROOT);
            int first = best(lower, wanted);
            int from = first < EXCERPT / 2 ? 0 : line.lastIndexOf(' ', first - EXCERPT / 3) + 1;
            int to = Math.min(line.length(), from + EXCERPT);
            int end = to == line.length() ? to : Math.max(from, line.lastIndexOf(' ', to));
            return (from > 0 ? "… " : "") + line.substring(from, end) + (end < line.length() ? " …" : "");
        }

        /** Where the excerpt begins that has most of the words. */
        private static int best(String text, List<String> wanted) {
            int best = 0;
            long most = 0;
            for (String word : wanted) {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    String near = text.substring(at, Math.min(text.length(), at + EXCERPT / 2));
                    long words = wanted.stream().filter(near::contains).count();
                    if (words > most) {
                        most = words;
                        best = at;
                    }
                }
            }
            return best;
        }
    }
}
