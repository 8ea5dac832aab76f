package org.resistlab.ui.studies.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a researcher asks about a study or a part of it, line by line.
 *
 * @param facts in the order in which they are read
 */
public record NodeFacts(List<Fact> facts) {

    /**
     * One line.
     *
     * @param name of what it says
     * @param value in words
     */
    public record Fact(String name, String value) {
    }

    public NodeFacts {
        facts = facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private static NodeFacts of(Fact... facts) {
        return new NodeFacts(List.of(facts));
    }

    /** Of a whole study. */
    public static NodeFacts of(StudyTree tree, StudySummary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Samples", summary.samples() == 0 ? "" : String.valueOf(summary.samples())));
        Stream.of(GroupKind.ASSAYS, GroupKind.ENDPOINTS).flatMap(kind -> tree.nodes(kind).stream())
                .forEach(node -> facts.add(new Fact(
                        (node instanceof AssayNode ? "Assay " : "Endpoint ") + node.label(), node.detail())));
        for (GroupKind kind : List.of(GroupKind.ANALYSES, GroupKind.RUNS)) {
            facts.add(new Fact(kind.title(), String.valueOf(tree.nodes(kind).size())));
        }
        return new NodeFacts(facts);
    }

    /** Of a part of a study. */
    public static NodeFacts of(StudyNode node) {
        return switch (node) {
            case StudyGroup _ -> of();
            case AssayNode assay -> of(new Fact("Assay", assay.id()), new Fact("Modality", assay.modality()),
                    new Fact("Samples × features", assay.shape().map(AssayShape::toString).orElse("")),
                    new Fact("File", assay.data()));
            case EndpointNode endpoint -> of(new Fact("Endpoint", endpoint.id()), new Fact("Type", endpoint.task()),
                    new Fact("Known for", endpoint.truth()));
            case AnalysisNode analysis -> of(new Fact("Analysis", analysis.label()));
            case RunNode run -> ofRun(run);
            case ModelNode model -> ofModel(model);
        };
    }

    private static NodeFacts ofRun(RunNode run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Run", run.label()));
        facts.add(new Fact("Analysis", run.status().analysis()));
        facts.add(new Fact("State", run.status().toString()));
        facts.add(new Fact(run.status().state() == RunState.RUNNING ? "Last sign of life" : "Ended",
                run.status().ended()));
        run.models().forEach(model -> facts.add(new Fact("Model " + model.label(), model.detail())));
        return new NodeFacts(facts);
    }

    private static NodeFacts ofModel(ModelNode model) {
        ModelFacts facts = model.facts().orElse(null);
        if (facts == null) {
            return of(new Fact("Model", model.label()), new Fact("State", model.detail()));
        }
        return of(new Fact("Model", model.label()), new Fact("Run", model.run().getFileName().toString()),
                new Fact("Learner", facts.algorithm()), new Fact("Endpoint", facts.endpoint()),
                new Fact("Performance", facts.performance()), new Fact("Fitted on", facts.samples() + " samples"),
                new Fact("Features", facts.features()));
    }
}
