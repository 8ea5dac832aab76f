package org.resistlab.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.resistlab.core.data.Task;

/** Predictions as a table: what {@code resistlab predict} writes, and the workbench shows and exports. */
public final class PredictionTable {

    private PredictionTable() {
    }

    /**
     * Names of the columns: sample, score, class, warning, explanation, and for classes a probability of each and those
     * that cannot be left out, else the ends of the interval.
     */
    public static List<String> header(ModelDescription description) {
        List<String> header = new ArrayList<>(List.of("sample", "score", "class", "warning", "explanation"));
        if (description.task() == Task.CLASS) {
            description.classes().forEach(name -> header.add("probability:" + name));
            header.add("classes_90");
        } else {
            header.addAll(List.of("low_90", "high_90"));
        }
        return header;
    }

    /** The cells of a prediction: texts, and numbers that are NaN where there is none. */
    public static List<Object> row(ModelDescription description, Applied applied) {
        List<Object> cells = new ArrayList<>(List.of(applied.sample(), applied.score(), applied.predicted(),
                String.join("; ", applied.warnings()), explanation(applied)));
        if (description.task() == Task.CLASS) {
            for (double score : applied.scores()) {
                cells.add(score);
            }
            cells.add(applied.region().map(PredictionTable::classes).orElse(""));
        } else {
            cells.add(applied.region().map(region -> finite(region.low())).orElse(Double.NaN));
            cells.add(applied.region().map(region -> finite(region.high())).orElse(Double.NaN));
        }
        return cells;
    }

    private static double finite(double end) {
        return Double.isFinite(end) ? end : Double.NaN;
    }

    private static String classes(PredictionRegion region) {
        return region.classes().isEmpty() ? "none" : String.join("; ", region.classes());
    }

    private static String explanation(Applied applied) {
        return applied.reasons().stream()
                .map(reason -> String.format(Locale.ROOT, "%s %+.3g", reason.feature(), reason.part()))
                .collect(Collectors.joining("; "));
    }
}
