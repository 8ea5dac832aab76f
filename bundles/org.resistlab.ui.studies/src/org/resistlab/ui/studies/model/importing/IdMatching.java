package org.resistlab.ui.studies.model.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.study.SampleMatch;

/**
 * Which sample ids of a file the sample table knows, as the engine will match them.
 *
 * @param rule how the ids are written
 * @param matches one for each id of the file
 * @param unused ids of the sample table that the file does not have
 * @param repeated ids that would stand for several samples
 */
public record IdMatching(IdRule rule, List<IdMatch> matches, List<String> unused, List<String> repeated) {

    private static final int MOST_RULES = 6;

    public IdMatching {
        matches = List.copyOf(matches);
        unused = List.copyOf(unused);
        repeated = List.copyOf(repeated);
    }

    /** Matches ids as a rule writes them. */
    public static IdMatching of(List<String> ids, List<String> samples, IdRule rule) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        List<String> kept = new ArrayList<>();
        for (String id : ids) {
            String text = rule.change().apply(id.strip());
            if (written.add(text)) {
                kept.add(id);
            } else {
                repeated.add(text);
            }
        }
        List<String> distinctSamples = List.copyOf(new LinkedHashSet<>(samples));
        List<String> texts = List.copyOf(written);
        int[] rows = rows(texts, distinctSamples);
        List<IdMatch> matches = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            String sample = rows[i] < 0 ? "" : distinctSamples.get(rows[i]);
            used.add(sample);
            matches.add(new IdMatch(kept.get(i), texts.get(i), sample));
        }
        return new IdMatching(rule, matches, distinctSamples.stream().filter(sample -> !used.contains(sample)).toList(),
                List.copyOf(repeated));
    }

    private static int[] rows(List<String> ids, List<String> samples) {
        try {
            return SampleMatch.of(ids, samples, "", "").rows();
        } catch (ProblemException e) {
            int[] none = new int[ids.size()];
            Arrays.fill(none, -1);
            return none;
        }
    }

    /** Rules by which more ids match than without, the best first. */
    public static List<IdMatching> suggestions(List<String> ids, List<String> samples) {
        IdMatching plain = of(ids, samples, IdRule.NONE);
        List<String> open = plain.matches().stream().filter(match -> !match.isMatched()).map(IdMatch::id).toList();
        if (open.isEmpty() || plain.unused().isEmpty()) {
            return List.of();
        }
        return IdRule.candidates(open, plain.unused()).stream().map(rule -> of(ids, samples, rule))
                .filter(matching -> matching.matched() > plain.matched() && matching.repeated().isEmpty())
                .sorted(Comparator.comparingInt((IdMatching matching) -> -matching.matched())).limit(MOST_RULES)
                .toList();
    }

    /** How many ids match. */
    public int matched() {
        return (int) matches.stream().filter(IdMatch::isMatched).count();
    }

    /** How many match under another spelling. */
    public int respelt() {
        return (int) matches.stream().filter(IdMatch::isRespelt).count();
    }

    /** One sentence: how many of how many ids match. */
    public String sentence() {
        String text = matched() + " of " + matches.size() + " sample ids are in the sample table";
        int respelt = respelt();
        return text + (respelt > 0 ? ", " + respelt + " of them under another spelling" : "") + ".";
    }
}
