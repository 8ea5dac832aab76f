package org.resistlab.modality.clinical;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.problem.Problem;

/** Looks at columns of words. */
final class CategoryInspection {

    private static final Pattern DATE = Pattern
            .compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}.*");
    /** Limits and amounts with a unit: "> 8", "12 cm", "1,234". */
    private static final Pattern NUMBER = Pattern
            .compile("[<>=~≤≥]*\\s*[-+]?\\d+([.,]\\d+)*\\s*(%|[a-zA-Zµ/^\\d]{0,8})");
    private static final int ENOUGH = 10;
    private static final int MANY = 20;
    private static final double MOSTLY = 0.8;

    private final String assay;
    private final FeatureMatrix data;
    private final List<String> ids = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> freeTexts = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();

    private CategoryInspection(String assay, FeatureMatrix data) {
        this.assay = assay;
        this.data = data;
    }

    static List<Problem> of(String assay, FeatureMatrix data) {
        CategoryInspection inspection = new CategoryInspection(assay, data);
        for (int j = 0; j < data.columns(); j++) {
            if (!data.feature(j).isNumeric()) {
                inspection.look(data.feature(j), data.column(j));
            }
        }
        return inspection.problems();
    }

    private void look(Feature feature, double[] codes) {
        List<String> levels = feature.levels();
        int[] counts = new int[levels.size()];
        int present = 0;
        for (double code : codes) {
            if (!Double.isNaN(code)) {
                counts[(int) code]++;
                present++;
            }
        }
        int used = 0;
        int single = 0;
        for (int count : counts) {
            used += count > 0 ? 1 : 0;
            single += count == 1 ? 1 : 0;
        }
        if (share(DATE, levels) >= MOSTLY) {
            dates.add(feature.name());
        } else if (holdsNumbers(levels)) {
            numbers.add(feature.name() + ": \"" + decorated(levels).get(0) + "\"");
        } else if (used == present && present >= ENOUGH) {
            ids.add(feature.name());
        } else if (used > MANY && used > present / 4) {
            freeTexts.add(feature.name() + ": " + used);
        } else if (single > 0) {
            rare.add(feature.name() + ": " + single);
        }
    }

    private static double share(Pattern pattern, List<String> levels) {
        return levels.stream().filter(level -> pattern.matcher(level).matches()).count()
                / (double) Math.max(1, levels.size());
    }

    private static boolean holdsNumbers(List<String> levels) {
        List<String> decorated = decorated(levels);
        return levels.size() >= ENOUGH && !decorated.isEmpty() && share(NUMBER, decorated) >= MOSTLY
                && share(NUMBER, levels) >= MOSTLY;
    }

    /** The levels that keep a column from being read as numbers. */
    private static List<String> decorated(List<String> levels) {
        return levels.stream().filter(level -> !level.matches("[-+]?\\d+(\\.\\d+)?")).toList();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        add(problems, ids, "clinical.identifier",
                "has", "have",
                " another word for each sample, as an identifier has: a model could only learn it by heart.",
                "Leave them out by \"exclude\".");
        add(problems, dates, "clinical.dates",
                "holds", "hold", " dates as words: each day would be a category of its own.",
                "Turn them into numbers, such as age at diagnosis, or leave them out by \"exclude\".");
        add(problems, numbers, "clinical.numbers-as-words",
                "holds", "hold", " numbers with signs or units, so each is a category of its own.",
                "Write plain numbers; for a limit such as >8 decide on a value.");
        add(problems, freeTexts, "clinical.many-categories",
                "has", "have", " more categories than a model can learn from this many samples.",
                "Group the categories, or leave them out by \"exclude\".");
        if (!rare.isEmpty()) {
            problems.add(Inspections.info("clinical.rare-categories",
                    Inspections.in(assay) + Inspections.features(rare, "has", "have")
                            + " categories that occur in one sample only.",
                    "A held-out sample may have a category that training has never seen; it then counts as none."));
        }
        Inspections.similarLevels(assay, data).ifPresent(problems::add);
        return problems;
    }

    private void add(List<Problem> problems, List<String> names, String code, String singular, String plural,
            String message, String remedy) {
        if (!names.isEmpty()) {
            problems.add(Problem.warning(code,
                    Inspections.in(assay) + Inspections.features(names, singular, plural) + message, remedy));
        }
    }
}
