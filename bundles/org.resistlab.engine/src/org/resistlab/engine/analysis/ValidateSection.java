package org.resistlab.engine.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlScalar;

/** Reads and checks what an analysis file says under {@code validate}. */
final class ValidateSection {

    private static final int FOLDS = 5;
    private static final double TEST_SIZE = 0.2;
    private static final List<Scheme> K_FOLDS = List.of(Scheme.STRATIFIED_K_FOLD, Scheme.K_FOLD, Scheme.GROUP_K_FOLD);
    private static final List<Scheme> NEED_COLUMN = List.of(Scheme.GROUP_K_FOLD, Scheme.LEAVE_ONE_GROUP_OUT,
            Scheme.PREDEFINED);
    private static final List<Scheme> GROUPED = List.of(Scheme.GROUP_K_FOLD, Scheme.LEAVE_ONE_GROUP_OUT);
    private static final List<Scheme> ONCE = List.of(Scheme.LEAVE_ONE_OUT, Scheme.LEAVE_ONE_GROUP_OUT,
            Scheme.PREDEFINED);

    private final YamlDocument document;
    private final Set<Task> tasks;
    private final YamlMap section;

    ValidateSection(YamlMap root, Set<Task> tasks) {
        this.document = root.document();
        this.tasks = tasks;
        this.section = root.map("validate").orElse(null);
        if (section != null) {
            section.requireKnownKeys("outer", "inner", "permutations", "external");
        }
    }

    private Scheme usual() {
        return tasks.stream().allMatch(task -> task == Task.CLASS) ? Scheme.STRATIFIED_K_FOLD : Scheme.K_FOLD;
    }

    /** The folds that measure. */
    ResamplingSpec outer() {
        YamlMap given = section == null ? null : section.map("outer").orElse(null);
        if (given == null) {
            return new ResamplingSpec(usual(), FOLDS, 1, TEST_SIZE, "", "");
        }
        given.requireKnownKeys("scheme", "folds", "repeats", "test-size", "column");
        Scheme scheme = scheme(given, usual(), Scheme.words());
        long repeats = given.integer("repeats", 1, 1, 10_000);
        if (ONCE.contains(scheme) && repeats > 1) {
            warnUnused(given, "repeats", scheme);
            repeats = 1;
        }
        double testSize = given.number("test-size", TEST_SIZE, size -> size > 0 && size < 1,
                "a share between 0 and 1, such as 0.2");
        if (given.has("test-size") && scheme != Scheme.TRAIN_TEST_SPLIT) {
            warnUnused(given, "test-size", scheme);
        }
        return new ResamplingSpec(scheme, folds(given, scheme), (int) repeats, testSize, column(given, scheme), "");
    }

    /** The folds that tune; by default they keep the groups of the outer ones together. */
    ResamplingSpec inner(ResamplingSpec outer) {
        boolean grouped = GROUPED.contains(outer.scheme());
        Scheme usual = grouped ? Scheme.GROUP_K_FOLD : usual();
        String usualColumn = grouped ? outer.column() : "";
        YamlMap given = section == null ? null : section.map("inner").orElse(null);
        if (given == null) {
            return new ResamplingSpec(usual, FOLDS, 1, TEST_SIZE, usualColumn, primary());
        }
        given.requireKnownKeys("scheme", "folds", "column", "metric");
        List<String> words = Scheme.words().stream().filter(word -> !word.equals(Scheme.PREDEFINED.word())
                && !word.equals(Scheme.TRAIN_TEST_SPLIT.word())).toList();
        Scheme scheme = scheme(given, usual, words);
        String column = given.has("column") || usualColumn.isEmpty() || !NEED_COLUMN.contains(scheme)
                ? column(given, scheme)
                : usualColumn;
        if (grouped && !column.isEmpty() && !column.equals(usualColumn)) {
            given.error("column", "invalid-value", "The inner folds are grouped by \"" + column
                    + "\" and the outer ones by \"" + usualColumn + "\": expected the same column.", "");
        }
        return new ResamplingSpec(scheme, folds(given, scheme), 1, TEST_SIZE, column, metric(given));
    }

    private static Scheme scheme(YamlMap given, Scheme usual, List<String> words) {
        return Scheme.of(given.word("scheme", usual.word(), words)).orElse(usual);
    }

    private int folds(YamlMap given, Scheme scheme) {
        if (given.has("folds") && !K_FOLDS.contains(scheme)) {
            warnUnused(given, "folds", scheme);
        }
        return (int) given.integer("folds", FOLDS, 2, 1000);
    }

    private String column(YamlMap given, Scheme scheme) {
        boolean needed = NEED_COLUMN.contains(scheme);
        if (needed && !given.has("column")) {
            given.missing("column", "the column of the sample table that names each sample's "
                    + (scheme == Scheme.PREDEFINED ? "fold" : "group"));
        }
        if (!needed && given.has("column")) {
            given.error("column", "unused-key", "\"column\" has no meaning with the scheme " + scheme.word() + ".",
                    "To keep groups together, choose group-k-fold or leave-one-group-out.");
        }
        return needed ? given.text("column", "") : "";
    }

    private void warnUnused(YamlMap given, String key, Scheme scheme) {
        document.warning(given.at(key), "unused-key",
                "\"" + key + "\" has no meaning with the scheme " + scheme.word() + ".", "Remove it.");
    }

    /** The usual metric where all endpoints are of one type; else each type has its own. */
    private String primary() {
        return tasks.size() == 1 ? Metrics.primary(tasks.iterator().next()) : "";
    }

    private String metric(YamlMap given) {
        if (!given.has("metric")) {
            return primary();
        }
        String metric = given.text("metric", "");
        for (Task task : tasks) {
            List<String> valid = Metrics.of(task);
            if (!valid.contains(metric)) {
                given.error("metric", "unknown-metric",
                        "There is no metric \"" + metric + "\" for endpoints of type " + task.word() + ".",
                        NearestWord.hint(metric, valid));
            }
        }
        return metric;
    }

    int permutations() {
        return section == null ? 0 : (int) section.integer("permutations", 0, 0, 1_000_000);
    }

    /** Folders of other cohorts, whose study files must have the assays and one of the endpoints. */
    List<Path> external(Path folder, List<String> assays, List<EndpointSpec> endpoints) {
        List<Path> paths = new ArrayList<>();
        if (section == null) {
            return paths;
        }
        for (YamlScalar named : section.scalars("external")) {
            Path path = StudyReference.path(document, named, folder).orElse(null);
            if (path != null) {
                paths.add(path);
                StudyReference.read(document, named, path)
                        .ifPresent(cohort -> check(named, cohort, assays, endpoints));
            }
        }
        return paths;
    }

    private void check(YamlScalar named, StudySpec cohort, List<String> assays, List<EndpointSpec> endpoints) {
        List<String> itsAssays = cohort.assays().stream().map(AssaySpec::id).toList();
        for (String assay : assays) {
            if (!itsAssays.contains(assay)) {
                document.error(named.location(), "unknown-assay", "The external study \"" + cohort.id()
                        + "\" has no assay \"" + assay + "\".", NearestWord.hint(assay, itsAssays));
            }
        }
        List<String> itsEndpoints = cohort.endpoints().stream().map(EndpointSpec::id).toList();
        for (EndpointSpec endpoint : endpoints) {
            cohort.endpoints().stream().filter(other -> other.id().equals(endpoint.id())).findFirst()
                    .ifPresentOrElse(other -> checkTask(named, cohort, endpoint, other),
                            () -> document.add(Problem.warning("analysis.unknown-endpoint",
                                    "The external study \"" + cohort.id() + "\" has no endpoint \"" + endpoint.id()
                                            + "\", so that its models are not measured there.",
                                    NearestWord.hint(endpoint.id(), itsEndpoints)).at(named.location())));
        }
    }

    private void checkTask(YamlScalar named, StudySpec cohort, EndpointSpec endpoint, EndpointSpec other) {
        if (other.task() != endpoint.task()) {
            document.error(named.location(), "wrong-task", "Endpoint \"" + endpoint.id() + "\" of the external study \""
                    + cohort.id() + "\" is of type " + other.task().word() + ": expected " + endpoint.task().word()
                    + ".", "");
        }
    }
}
