package org.resistlab.engine.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.Study;
import org.resistlab.engine.study.BuiltDataset;
import org.resistlab.engine.study.DatasetBuilder;

/** Checks an analysis against the data of its study, before anything runs. */
public final class AnalysisCheck {

    /** Fewer samples say nothing about new patients. */
    private static final int MINIMUM_SAMPLES = 10;
    private static final int FEW_SAMPLES = 30;

    private final Analysis analysis;
    private final Study study;
    private final Location file;
    private final List<Problem> problems = new ArrayList<>();

    private AnalysisCheck(ParsedAnalysis parsed, Study study) {
        this.analysis = parsed.analysis();
        this.study = study;
        this.file = Location.of(analysis.file() == null ? "" : analysis.file().toString());
    }

    /**
     * Joins the samples of each endpoint and looks for what would make the run fail or its figures mean nothing.
     *
     * @return errors, which the run must not be started with, and warnings
     */
    public static List<Problem> check(ParsedAnalysis parsed, Study study) {
        AnalysisCheck check = new AnalysisCheck(parsed, study);
        for (String endpoint : parsed.analysis().endpoints()) {
            check.endpoint(endpoint);
        }
        return check.problems.stream().distinct().toList();
    }

    private void endpoint(String id) {
        try {
            BuiltDataset built = DatasetBuilder.build(study, analysis, id);
            problems.addAll(built.findings());
            checkSize(id, built);
            checkTarget(id, built.dataset());
            checkGroups(id, built.dataset());
            checkOwnColumns(id);
            checkCopies(id, built.dataset());
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private void error(String code, String message, String remedy) {
        problems.add(Problem.error("analysis." + code, message, remedy).at(file));
    }

    private void warn(String code, String message, String remedy) {
        problems.add(Problem.warning("analysis." + code, message, remedy).at(file));
    }

    private void checkSize(String id, BuiltDataset built) {
        int size = built.dataset().size();
        String excluded = built.excluded().entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        String left = excluded.isEmpty() ? "" : " (left out: " + excluded + ")";
        if (size < MINIMUM_SAMPLES) {
            error("few-samples", "Endpoint \"" + id + "\": only " + size + " samples have it and all assays" + left
                    + ": expected at least " + MINIMUM_SAMPLES + ".", "Leave out the assay that most samples lack.");
        } else if (size < FEW_SAMPLES) {
            warn("few-samples", "Endpoint \"" + id + "\": only " + size + " samples have it and all assays" + left
                    + ".", "Read the intervals before the estimates.");
        }
        ResamplingSpec outer = analysis.outer();
        boolean kFold = outer.scheme() == Scheme.K_FOLD || outer.scheme() == Scheme.STRATIFIED_K_FOLD;
        if (kFold && size < outer.folds()) {
            error("many-folds", "Endpoint \"" + id + "\": " + outer.folds() + " folds of " + size + " samples.",
                    "Set validate.outer.folds to " + Math.max(2, Math.min(5, size)) + ".");
        }
    }

    private void checkTarget(String id, Dataset dataset) {
        if (dataset.target() instanceof ClassTarget classes) {
            checkClasses(id, classes);
        } else if (dataset.target() instanceof RealTarget real && isConstant(real.values())) {
            error("constant", "Endpoint \"" + id + "\": all samples that have it and all assays have the value "
                    + real.values()[0] + ".", "Leave an assay out, or choose another endpoint.");
        }
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private void checkClasses(String id, ClassTarget classes) {
        int[] counts = classes.counts();
        Set<String> present = new LinkedHashSet<>();
        int smallest = -1;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                present.add(classes.classes().get(code));
                smallest = smallest < 0 || counts[code] < counts[smallest] ? code : smallest;
            }
        }
        if (present.size() < 2) {
            error("one-class", "Endpoint \"" + id + "\": all samples that have it and all assays are of class "
                    + present + ": expected two classes or more.", "Leave an assay out, or choose another endpoint.");
            return;
        }
        if (present.size() < counts.length) {
            Set<String> absent = new LinkedHashSet<>(classes.classes());
            absent.removeAll(present);
            warn("empty-class", "Endpoint \"" + id + "\": no sample that has all assays is of class " + absent + ".",
                    "Leave an assay out, or the class.");
        }
        checkFolds(id, classes.classes().get(smallest), counts[smallest]);
    }

    private void checkFolds(String id, String smallest, int count) {
        ResamplingSpec outer = analysis.outer();
        if (outer.scheme() == Scheme.STRATIFIED_K_FOLD && count < outer.folds()) {
            error("many-folds", "Endpoint \"" + id + "\": class \"" + smallest + "\" has " + count
                    + (count == 1 ? " sample" : " samples") + " for " + outer.folds()
                    + " folds: expected one or more in each fold.",
                    count < 2 ? "Leave the class out, or join it with another under \"classes\" in the study file."
                            : "Set validate.outer.folds to " + count + " or less.");
        } else if (count < 2) {
            error("one-sample", "Endpoint \"" + id + "\": class \"" + smallest + "\" has 1 sample, which cannot be "
                    + "learned and predicted both.",
                    "Leave the class out, or join it with another under \"classes\" in the study file.");
        } else if (outer.scheme() == Scheme.K_FOLD && count < outer.folds()) {
            warn("many-folds", "Endpoint \"" + id + "\": class \"" + smallest + "\" has " + count + " samples for "
                    + outer.folds() + " folds, so that some folds have none.",
                    "Set validate.outer.scheme to stratified-k-fold.");
        }
    }

    private void checkGroups(String id, Dataset dataset) {
        if (dataset.groups().isEmpty()) {
            return;
        }
        int groups = Set.copyOf(dataset.groups()).size();
        if (groups < 2) {
            error("one-group", "Endpoint \"" + id + "\": all samples are of group \"" + dataset.groups().get(0)
                    + "\": expected two groups or more.", "Name another column, or choose a scheme without groups.");
        } else if (analysis.outer().scheme() == Scheme.GROUP_K_FOLD && groups < analysis.outer().folds()) {
            error("many-folds", "Endpoint \"" + id + "\": " + analysis.outer().folds() + " folds of " + groups
                    + " groups.", "Set validate.outer.folds to " + groups + " or less.");
        }
    }

    /** A column cannot predict itself: the truth must not be among the features. */
    private void checkOwnColumns(String id) {
        EndpointSpec endpoint = study.spec().endpoints().stream()
                .filter(spec -> spec.id().equals(id) || spec.isPanel() && id.startsWith(spec.id() + "/")).findFirst()
                .orElse(null);
        if (endpoint == null) {
            return;
        }
        Path table = path(endpoint.file().isEmpty() ? study.spec().sampleFile() : endpoint.file());
        Set<String> columns = columns(endpoint, id);
        for (String assayId : analysis.assays()) {
            AssaySpec assay = study.spec().assay(assayId).orElse(null);
            if (assay == null || assay.samplesInColumns() || !path(assay.file()).equals(table)) {
                continue;
            }
            study.assay(assayId).orElseThrow().data().features().stream().map(Feature::name).filter(columns::contains)
                    .forEach(column -> problems.add(Problem.error("analysis.leakage", "Assay \"" + assayId
                            + "\" has among its features \"" + column + "\", the column of endpoint \"" + id
                            + "\" itself.",
                            "Add it to \"exclude\" of the assay in the study file, or list the "
                                    + "features to use in \"columns\".")
                            .at(Location.of(study.spec().file().toString()))));
        }
    }

    private Path path(String named) {
        return study.spec().folder().resolve(named).normalize();
    }

    private static Set<String> columns(EndpointSpec endpoint, String id) {
        Set<String> columns = new LinkedHashSet<>(endpoint.time());
        columns.add(endpoint.event());
        columns.add(endpoint.column());
        if (endpoint.isPanel() && endpoint.nameColumn().isEmpty()) {
            columns.add(id.substring(Math.min(id.length(), endpoint.id().length() + 1)));
        }
        columns.remove("");
        return columns;
    }

    /** A feature that says the truth in other words is most often the truth under another name. */
    private void checkCopies(String id, Dataset dataset) {
        for (Map.Entry<String, FeatureMatrix> assay : dataset.assays().entrySet()) {
            FeatureMatrix matrix = assay.getValue();
            for (int column = 0; column < matrix.columns(); column++) {
                if (isCopy(matrix.feature(column), matrix.column(column), dataset.target())) {
                    warn("leakage", "Assay \"" + assay.getKey() + "\": feature \"" + matrix.feature(column).name()
                            + "\" says the same as endpoint \"" + id + "\" in every sample.",
                            "Leave it out by \"exclude\" if it is the endpoint under another name, or known only "
                                    + "afterwards.");
                }
            }
        }
    }

    private static boolean isCopy(Feature feature, double[] values, Target target) {
        return switch (target) {
            case RealTarget real -> feature.isNumeric() && Arrays.equals(values, real.values());
            case ClassTarget classes -> DistinctCodes.agree(values, classes.codes());
            default -> false;
        };
    }
}
