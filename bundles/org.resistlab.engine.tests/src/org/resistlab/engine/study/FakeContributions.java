package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Task;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.problem.Problem;

/** A small installation: a reader, two modalities, and declarations of steps, learners and explainers. */
public final class FakeContributions implements Contributions {

    /** How many assays have been inspected. */
    static final AtomicInteger INSPECTED = new AtomicInteger();
    private static final double ANY = Double.POSITIVE_INFINITY;

    private final List<Contribution> all = new ArrayList<>();

    public FakeContributions() {
        add(ContributionKind.READERS, "csv", Set.of(), Set.of(), Map.of(),
                new Parameter("missing", ParameterType.TEXT, null, -ANY, ANY, false, false, List.of(), true, "", ""));
        add(ContributionKind.READERS, "broken", Set.of(), Set.of(), Map.of());
        add(ContributionKind.MODALITIES, "clinical", Set.of(), Set.of(), Map.of());
        add(ContributionKind.MODALITIES, "transcriptomics", Set.of(), Set.of(), Map.of());
        add(ContributionKind.STEPS, "impute", Set.of(), Set.of(), Map.of(), choice("strategy", "median", "mean"));
        add(ContributionKind.STEPS, "standardize", Set.of(), Set.of(), Map.of());
        add(ContributionKind.STEPS, "variance-filter", Set.of(), Set.of(), Map.of(), whole("keep", 1));
        add(ContributionKind.STEPS, "anova", Set.of(Task.CLASS), Set.of(), Map.of());
        add(ContributionKind.LEARNERS, "svm", Set.of(Task.CLASS, Task.REAL), Set.of(), Map.of(),
                new Parameter("C", ParameterType.REAL, 1.0, 0, ANY, true, false, List.of(), false, "", ""),
                choice("kernel", "linear", "rbf"));
        add(ContributionKind.LEARNERS, "logistic", Set.of(Task.CLASS), Set.of(), Map.of());
        add(ContributionKind.LEARNERS, "baseline", Set.of(Task.CLASS, Task.REAL), Set.of(), Map.of());
        add(ContributionKind.LEARNERS, "ensemble.voting", Set.of(), Set.of("ensemble"), Map.of("ensemble", "true"),
                choice("voting", "soft", "hard"));
        add(ContributionKind.EXPLAINERS, "shap", Set.of(), Set.of(), Map.of(), whole("samples", 1));
        add(ContributionKind.EXPLAINERS, "permutation-importance", Set.of(), Set.of(), Map.of());
    }

    private static Parameter choice(String name, String... words) {
        return new Parameter(name, ParameterType.CHOICE, words[0], -ANY, ANY, false, false, List.of(words), false, "",
                "");
    }

    private static Parameter whole(String name, int minimum) {
        return new Parameter(name, ParameterType.INTEGER, 100L, minimum, ANY, false, false, List.of(), false, "", "");
    }

    private void add(ContributionKind kind, String id, Set<Task> tasks, Set<String> capabilities,
            Map<String, String> attributes, Parameter... parameters) {
        all.add(new Contribution(kind, id, id, "", tasks, capabilities, List.of(parameters), List.of(), "Apache-2.0",
                "org.example.lab", attributes));
    }

    @Override
    public List<Contribution> of(ContributionKind kind) {
        return all.stream().filter(contribution -> contribution.kind() == kind)
                .sorted(Comparator.comparing(Contribution::id)).toList();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public <T> T create(Contribution contribution, Class<T> type) {
        return type.cast(switch (contribution.id()) {
            case "csv" -> new CsvReader();
            case "broken" -> new BrokenReader();
            case "clinical" -> new FakeModality(false);
            case "transcriptomics" -> new FakeModality(true);
            default -> throw new IllegalArgumentException(contribution.id());
        });
    }

    private record FakeModality(boolean numbersOnly) implements Modality {

        @Override
        public List<StepSpec> defaultSteps() {
            return numbersOnly ? List.of(StepSpec.of("standardize"))
                    : List.of(StepSpec.of("impute", "strategy", "mean"));
        }

        @Override
        public List<Problem> inspect(String assay, FeatureMatrix data) {
            INSPECTED.incrementAndGet();
            return List.of(Problem.info("inspected", assay + " " + data.rows() + " x " + data.columns()));
        }
    }
}
