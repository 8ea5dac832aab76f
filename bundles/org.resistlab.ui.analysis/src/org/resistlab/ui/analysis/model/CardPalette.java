package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.data.Task;

/** All that can be put on a board, by stage, what fits first. */
public final class CardPalette {

    private static final String STEPS = "Preprocessing";
    private static final String LEARNERS = "Learners";
    private static final String ENSEMBLES = "Ensembles";
    private static final String EXPLAINERS = "Interpretation";
    private static final List<String> GROUPS = List.of(STEPS, LEARNERS, ENSEMBLES, EXPLAINERS);
    private static final Map<Task, String> TASK_NAMES = Map.of(Task.CLASS, "classes", Task.REAL, "real values",
            Task.SURVIVAL, "survival times");

    private final Contributions installed;

    public CardPalette(Contributions installed) {
        this.installed = installed;
    }

    /**
     * What can be put on a board; what does not fit says why.
     *
     * @param board null before there is one: everything fits
     * @param query words that must all be found in the name, id, description, tasks or capabilities; empty for all
     */
    public List<PaletteEntry> entries(Board board, String query) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (ContributionKind kind : List.of(ContributionKind.STEPS, ContributionKind.LEARNERS,
                ContributionKind.EXPLAINERS)) {
            for (Contribution contribution : installed.of(kind)) {
                // the naive baseline is part of every analysis
                if (!contribution.id().equals("baseline") && matches(contribution, query)) {
                    entries.add(new PaletteEntry(contribution, group(contribution), reason(contribution, board)));
                }
            }
        }
        entries.sort(Comparator.comparingInt((PaletteEntry entry) -> GROUPS.indexOf(entry.group()))
                .thenComparing(entry -> !entry.fits())
                .thenComparing(entry -> rank(entry.contribution(), query))
                .thenComparing(entry -> entry.contribution().name().toLowerCase(Locale.ROOT)));
        return entries;
    }

    private static String group(Contribution contribution) {
        return switch (contribution.kind()) {
            case STEPS -> STEPS;
            case EXPLAINERS -> EXPLAINERS;
            default -> contribution.can("ensemble") ? ENSEMBLES : LEARNERS;
        };
    }

    private static String reason(Contribution contribution, Board board) {
        if (board == null) {
            return "";
        }
        Set<Task> unknown = new TreeSet<>(board.tasks());
        unknown.removeAll(contribution.tasks());
        if (!contribution.tasks().isEmpty() && !unknown.isEmpty()) {
            return "Not made for " + names(unknown) + ", which the analysis predicts; made for "
                    + names(new TreeSet<>(contribution.tasks())) + ".";
        }
        if (contribution.can("ensemble") && board.models().stream().allMatch(Card::isEnsemble)) {
            return "It combines models, and there is none yet. Add a learner first.";
        }
        if (contribution.kind() == ContributionKind.LEARNERS && !contribution.can("ensemble")
                && !contribution.can("multiclass") && board.mostClasses() > 2) {
            return "It tells two classes apart; the endpoint has " + board.mostClasses() + ".";
        }
        return "";
    }

    private static String names(Set<Task> tasks) {
        return tasks.stream().map(TASK_NAMES::get).collect(Collectors.joining(" and "));
    }

    private static boolean matches(Contribution contribution, String query) {
        String all = (contribution.name() + " " + contribution.id() + " " + contribution.description() + " "
                + contribution.tasks().stream().map(task -> task.word() + " " + TASK_NAMES.get(task))
                        .collect(Collectors.joining(" "))
                + " " + String.join(" ", contribution.capabilities())).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    /** What has the words in its name or id comes before what has them in its description. */
    private static int rank(Contribution contribution, String query) {
        String names = (contribution.name() + " " + contribution.id()).toLowerCase(Locale.ROOT);
        String words = query.toLowerCase(Locale.ROOT).strip();
        return names.startsWith(words) ? 0 : names.contains(words) ? 1 : 2;
    }

    /** The first sentence of a description. */
    public static String firstSentence(String description) {
        String text = description.strip().replaceAll("\\s+", " ");
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** What a person wants to know before choosing: what it does, for what, under which licence, by whom. */
    public static String help(Contribution contribution) {
        StringBuilder text = new StringBuilder(contribution.description().strip().replaceAll("\\s+", " "));
        if (!contribution.tasks().isEmpty()) {
            text.append("\n\nFor ").append(names(new TreeSet<>(contribution.tasks()))).append('.');
        }
        if (!contribution.licence().isEmpty()) {
            text.append("\nLicence: ").append(contribution.licence());
        }
        for (Reference reference : contribution.references()) {
            text.append('\n').append(reference);
        }
        return text.toString();
    }
}
