package org.resistlab.engine.result;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Target;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.core.state.State;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.model.HeldOutErrors;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.engine.model.ModelPackage;
import org.resistlab.engine.plan.EndpointUnits;
import org.resistlab.engine.plan.Plan;
import org.resistlab.engine.plan.UnitIds;

/** The {@code models} folder of a run: one package for each model and endpoint. */
public final class ModelFiles {

    private static final String SUFFIX = ".resistlab";

    private ModelFiles() {
    }

    /**
     * Writes a package for each final model there is, and removes those of models that are no longer in the analysis.
     */
    public static void write(Plan plan, RunResult result, Map<String, State> results, Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        for (EndpointUnits units : plan.endpoints()) {
            for (ResolvedModel model : units.models()) {
                State fitted = results.get(UnitIds.finalModel(units.endpoint(), model.id()));
                if (fitted != null && !model.baseline()) {
                    Files.createDirectories(folder);
                    ModelPackage.write(folder.resolve(fileName(units.endpoint(), model.id(), names)),
                            describe(result, units, model).state(), fitted,
                            measured(result, units.endpoint(), model.id()).map(ModelResult::predictions)
                                    .flatMap(HeldOutErrors::of));
                }
            }
        }
        removeOthers(folder, names);
    }

    private static void removeOthers(Path folder, Set<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> models = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path model : models) {
                String name = model.getFileName().toString().toLowerCase(Locale.ROOT);
                if (!names.contains(name.substring(0, name.length() - SUFFIX.length()))) {
                    Files.delete(model);
                }
            }
        }
    }

    /**
     * {@code ENDPOINT-MODEL.resistlab}, with what a file name cannot hold replaced, and numbered where that is taken.
     */
    private static String fileName(String endpoint, String model, Set<String> taken) {
        String plain = (endpoint + "-" + model).replaceAll("[^A-Za-z0-9._-]", "_");
        String name = plain;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain + "-" + number;
        }
        return name + SUFFIX;
    }

    private static ModelDescription describe(RunResult result, EndpointUnits units, ResolvedModel model) {
        Dataset dataset = units.dataset();
        Target target = dataset.target();
        List<String> classes = target instanceof ClassTarget c ? c.classes() : List.of();
        int positive = target instanceof ClassTarget c ? c.positive() : 0;
        return new ModelDescription(model.id(), model.spec().algorithm(), result.studyId(), units.endpoint(),
                target.task(), classes, positive, dataset.size(), performance(result, units.endpoint(), model.id()),
                ModelDescription.featuresOf(dataset), ModelDescription.rangesOf(dataset));
    }

    private static String performance(RunResult result, String endpoint, String model) {
        String metric = result.endpoints().stream().filter(candidate -> candidate.endpoint().equals(endpoint))
                .findFirst().map(EndpointResult::primaryMetric).orElse("");
        return measured(result, endpoint, model).flatMap(found -> found.metric(metric)).map(ModelFiles::words)
                .orElse("not measured");
    }

    private static Optional<ModelResult> measured(RunResult result, String endpoint, String model) {
        return result.endpoints().stream().filter(candidate -> candidate.endpoint().equals(endpoint))
                .flatMap(candidate -> candidate.models().stream()).filter(found -> found.model().equals(model))
                .findFirst();
    }

    private static String words(MetricEstimate metric) {
        return String.format(Locale.ROOT, "%s %.2f (95 %% interval %.2f to %.2f), cross-validated",
                Metrics.label(metric.metric()), metric.estimate(), metric.low(), metric.high());
    }
}
