package org.resistlab.ui.analysis.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.ResamplingSpec;

/**
 * What a run will cost, by the arithmetic of the plan and without a look at the data.
 *
 * @param units that the engine will execute; empty where the folds depend on the data (leave-one-out, groups, a column)
 * @param fits of one candidate on one training set, tuning included; empty where the folds depend on the data
 * @param parts how the units come about: words to count
 * @param seconds of work on one thread, from earlier runs; empty where a learner has never been run here
 * @param unknown algorithms of which no earlier run is known
 * @param sources names of the runs that the time is from
 */
public record Estimate(OptionalLong units, OptionalLong fits, Map<String, Long> parts, OptionalDouble seconds,
        Set<String> unknown, List<String> sources) {

    private static final String BASELINE = "baseline";

    public Estimate {
        parts = new LinkedHashMap<>(parts);
        unknown = new LinkedHashSet<>(unknown);
        sources = List.copyOf(sources);
    }

    /**
     * Counts what an analysis comes to.
     *
     * @param times what earlier runs took
     */
    public static Estimate of(Analysis analysis, UnitTimes times) {
        OptionalLong folds = folds(analysis.outer());
        long endpoints = analysis.endpoints().size();
        boolean own = analysis.models().stream().anyMatch(model -> model.algorithm().equals(BASELINE));
        long models = analysis.models().stream().filter(model -> !model.algorithm().equals(BASELINE)).count();
        long cohorts = analysis.external().size();
        long finals = endpoints * (models + (cohorts > 0 ? 1 : 0));
        long permutations = endpoints * analysis.permutations();
        Map<String, Long> parts = new LinkedHashMap<>();
        folds.ifPresent(count -> parts.put("folds", endpoints * count * (models + 1)));
        parts.put("permutations", permutations);
        parts.put("final models", finals);
        parts.put("external cohorts", endpoints * cohorts * (models + 1));
        parts.values().removeIf(count -> count == 0);
        if (folds.isEmpty()) {
            return new Estimate(OptionalLong.empty(), OptionalLong.empty(), parts, OptionalDouble.empty(), Set.of(),
                    List.of());
        }
        long units = parts.values().stream().mapToLong(Long::longValue).sum();
        long once = folds.getAsLong() / Math.max(1, analysis.outer().repeats());
        long perFold = analysis.models().stream().mapToLong(model -> fits(model, analysis)).sum() + (own ? 0 : 1);
        long fits = perFold * (endpoints * folds.getAsLong() + permutations * once + endpoints);
        Set<String> unknown = new LinkedHashSet<>();
        double perModelAndFold = 0;
        for (ModelSpec model : analysis.models()) {
            OptionalDouble seconds = times.seconds(model.algorithm());
            if (seconds.isEmpty()) {
                unknown.add(model.algorithm());
            } else {
                perModelAndFold += seconds.getAsDouble();
            }
        }
        double passes = endpoints * folds.getAsLong() + (double) permutations * once + endpoints;
        double work = perModelAndFold * passes;
        return new Estimate(OptionalLong.of(units), OptionalLong.of(fits), parts,
                unknown.isEmpty() && !analysis.models().isEmpty() ? OptionalDouble.of(work) : OptionalDouble.empty(),
                unknown, times.sources());
    }

    /** Fits of a model in one outer fold: each combination in each inner fold, and the best one on all. */
    private static long fits(ModelSpec model, Analysis analysis) {
        long combinations = 1;
        for (List<Object> values : model.tune().values()) {
            combinations *= Math.max(1, values.size());
        }
        return combinations > 1 ? combinations * Math.max(1, analysis.inner().folds()) + 1 : 1;
    }

    private static OptionalLong folds(ResamplingSpec outer) {
        return switch (outer.scheme()) {
            case STRATIFIED_K_FOLD, K_FOLD, GROUP_K_FOLD -> OptionalLong.of((long) outer.folds() * outer.repeats());
            case TRAIN_TEST_SPLIT -> OptionalLong.of(outer.repeats());
            default -> OptionalLong.empty();
        };
    }

    /** The units in words. */
    public String unitsText() {
        if (units.isEmpty()) {
            return "units depend on the data";
        }
        return thousands(units.getAsLong()) + (units.getAsLong() == 1 ? " unit" : " units");
    }

    /** The time on some threads in words; never a guess. */
    public String timeText(int threads) {
        return seconds.isPresent() ? "about " + duration(seconds.getAsDouble() / Math.max(1, threads))
                : "time not known yet";
    }

    /** All of it, for a tooltip. */
    public String explanation(int threads) {
        StringBuilder text = new StringBuilder(unitsText());
        parts.forEach((what, count) -> text.append("\n  ").append(thousands(count)).append(" for ").append(what));
        fits.ifPresent(count -> text.append("\n").append(thousands(count)).append(" fits of a model, tuning included"));
        text.append('\n');
        if (seconds.isPresent()) {
            text.append("About ").append(duration(seconds.getAsDouble() / Math.max(1, threads))).append(" on ")
                    .append(threads).append(threads == 1 ? " thread" : " threads").append(", as long as in ")
                    .append(String.join(", ", sources)).append('.');
        } else {
            text.append("The time is known after a first run of ")
                    .append(unknown.isEmpty() ? "this analysis" : String.join(", ", unknown)).append('.');
        }
        return text.toString();
    }

    /** A count with commas between thousands. */
    static String thousands(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A time in its two largest units. */
    static String duration(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return whole / 60 + " min" + (whole < 600 && whole % 60 > 0 ? " " + whole % 60 + " s" : "");
        }
        long minutes = whole / 60;
        return minutes / 60 + " h" + (minutes % 60 > 0 ? " " + minutes % 60 + " min" : "");
    }
}
