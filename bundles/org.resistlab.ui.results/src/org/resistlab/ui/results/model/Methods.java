package org.resistlab.ui.results.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.AssaySummary;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelSummary;
import org.resistlab.core.result.RunResult;

/** How a run was made: data, models, validation, findings, plug-ins, the analysis as it was run. */
public final class Methods {

    private Methods() {
    }

    /** The sections, none empty. */
    public static List<TextSection> of(RunResult run, Path folder) {
        List<TextSection> sections = new ArrayList<>();
        add(sections, "Data", run.studyTitle() + " (" + run.studyId() + "), " + run.studySamples() + " samples\n"
                + run.assays().stream().map(Methods::assay).collect(Collectors.joining("\n")) + "\n"
                + run.endpoints().stream().map(Methods::endpoint).collect(Collectors.joining("\n")));
        add(sections, "Models", run.models().stream().map(Methods::model).collect(Collectors.joining("\n")));
        add(sections, "Remarks", run.findings().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        add(sections, "Made by", "ResistLab " + run.version()
                + (run.kernels().isEmpty() ? "" : ", matrix products by " + run.kernels()) + ", seed "
                + run.analysis().seed() + "\nFolder: " + folder);
        add(sections, "Analysis, as it was run", run.analysisText().strip());
        add(sections, "Plug-ins (version, SHA-256)", String.join("\n", run.plugins()));
        return sections;
    }

    private static void add(List<TextSection> sections, String title, String text) {
        if (!text.isBlank()) {
            sections.add(new TextSection(title, text));
        }
    }

    private static String assay(AssaySummary assay) {
        return "Assay " + assay.assay() + " (" + assay.modality() + "): " + assay.features() + " features of "
                + assay.samples() + " samples, "
                + String.format(Locale.ROOT, "%.1f %% missing", 100 * assay.missing())
                + (assay.steps().isEmpty() ? "" : "; inside each fold: " + assay.steps());
    }

    private static String endpoint(EndpointResult endpoint) {
        String left = endpoint.excluded().entrySet().stream().map(reason -> reason.getValue() + " " + reason.getKey())
                .sorted().collect(Collectors.joining(", "));
        return "Endpoint " + endpoint.endpoint() + ": " + endpoint.samples().size() + " samples used"
                + (endpoint.classes().isEmpty() ? "" : ", classes " + String.join(", ", endpoint.classes())
                        + ", positive class " + endpoint.classes().get(endpoint.positive()))
                + (left.isEmpty() ? "" : "; left out: " + left);
    }

    private static String model(ModelSummary model) {
        return model.id() + ": " + model.algorithmName()
                + (model.library().isEmpty() ? "" : " (" + model.library() + ")")
                + (model.parameters().isEmpty() ? "" : "; " + model.parameters())
                + (model.tuned().isEmpty() ? "" : "; tuned in the inner folds: " + model.tuned())
                + (model.reference().isEmpty() ? "" : ". " + model.reference());
    }
}
