package org.resistlab.ui.help.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;

/** The reference: a page for each kind of contribution, and one for each contribution, of the declarations alone. */
final class ContributionPages {

    private static final String CHAPTER = "Reference: ";

    private ContributionPages() {
    }

    /** The address of a contribution's page. */
    static String address(ContributionKind kind, String id) {
        return address(kind) + "/" + id;
    }

    private static String address(ContributionKind kind) {
        return "reference/" + kind.word();
    }

    static List<Page> of(Contributions installed) {
        List<Page> pages = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            List<Contribution> contributions = installed.of(kind);
            if (!contributions.isEmpty()) {
                pages.add(overview(kind, contributions));
                contributions.forEach(contribution -> pages.add(page(contribution)));
            }
        }
        return pages;
    }

    private static Page overview(ContributionKind kind, List<Contribution> contributions) {
        String title = "All " + kind.word();
        List<List<List<Span>>> rows = contributions.stream()
                .map(contribution -> List.of(List.of(Span.link(contribution.id(), address(kind, contribution.id()))),
                        List.of(Span.plain(contribution.name()
                                + (contribution.description().isEmpty() ? "" : ". " + contribution.description())))))
                .toList();
        return new Page(address(kind), title, CHAPTER + kind.word(),
                List.of(new Block.Heading(1, List.of(Span.plain(title)), Markdown.anchor(title)),
                        new Block.Paragraph(List.of(Span.plain(about(kind)))), new Block.Table(
                                List.of(List.of(Span.plain(kind.element())), List.of(Span.plain("what it is"))),
                                rows)));
    }

    private static String about(ContributionKind kind) {
        return switch (kind) {
            case MODALITIES -> "What an assay can hold. A modality says whether words are allowed, what to look for in "
                    + "the data, and the default steps.";
            case READERS -> "Formats of files. The reader is found by a file's content, and can be named.";
            case STEPS -> "What is done to an assay before the model; fitted on the training side of each fold alone.";
            case LEARNERS -> "What learns to predict an endpoint, and ensembles of learners.";
            case EXPLAINERS -> "What says which features a prediction rests on.";
            case FIGURES -> "What the report and the workbench draw of a result.";
            case STAGES -> "The parts of a run, in their order.";
        } + " Everything installed stands here, whichever plug-in brought it.";
    }

    static Page page(Contribution contribution) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, contribution.name()));
        blocks.add(new Block.Paragraph(List.of(Span.code(contribution.id()),
                Span.plain(" · " + contribution.kind().element() + " of the plug-in " + contribution.plugin() + " · "
                        + contribution.licence()))));
        if (!contribution.description().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Span.plain(contribution.description()))));
        }
        blocks.addAll(facts(contribution));
        String example = example(contribution);
        if (!example.isEmpty()) {
            blocks.add(heading(2, "In a file"));
            blocks.add(new Block.Code(example));
        }
        if (!contribution.parameters().isEmpty()) {
            blocks.add(heading(2, "Parameters"));
            blocks.add(parameters(contribution.parameters()));
        }
        if (!contribution.references().isEmpty()) {
            blocks.add(heading(2, "Literature"));
            contribution.references().forEach(reference -> blocks.add(literature(reference)));
        }
        return new Page(address(contribution.kind(), contribution.id()), contribution.name(),
                CHAPTER + contribution.kind().word(), blocks);
    }

    private static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, List.of(Span.plain(text)), Markdown.anchor(text));
    }

    private static Block.Item literature(Reference reference) {
        return new Block.Item("•", reference.doi().isEmpty() ? List.of(Span.plain(reference.text()))
                : List.of(Span.plain(reference.text() + ", "),
                        Span.link("doi:" + reference.doi(), "https://doi.org/" + reference.doi())));
    }

    private static Block.Table parameters(List<Parameter> parameters) {
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String unit = parameter.unit().isEmpty() ? "" : ", in " + parameter.unit();
            String described = parameter.description().isEmpty() ? "" : parameter.description() + " ";
            rows.add(List.of(List.of(Span.code(parameter.name())),
                    List.of(Span.plain(described), Span.emphasis(sentence(parameter.expectation() + unit))),
                    List.of(Span.plain(text(parameter.defaultValue())))));
        }
        return new Block.Table(Stream.of("parameter", "meaning", "default").map(Span::plain).map(List::of).toList(),
                rows);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** A default as it is written in a file. */
    private static String text(Object value) {
        return switch (value) {
            case null -> "none";
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
                Long.toString(number.longValue());
            case Collection<?> values ->
                values.stream().map(ContributionPages::text).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    /** The shortest way to name it in a study or an analysis file; empty for what no file names. */
    private static String example(Contribution contribution) {
        String id = contribution.id();
        return switch (contribution.kind()) {
            case MODALITIES -> "assays:\n  - {id: my-assay, modality: " + id + ", file: data/my-assay.csv}";
            case READERS -> "assays:\n  - {id: my-assay, modality: transcriptomics, file: data/my-file, reader: " + id
                    + "}";
            case STEPS -> "preprocess:\n  my-assay: [" + withParameter(contribution) + "]";
            case LEARNERS -> "models:\n" + (contribution.can("ensemble")
                    ? "  - {id: one, algorithm: svm}\n  - {id: two, algorithm: random-forest}\n"
                            + "  - {id: both, algorithm: " + id + ", of: [one, two]}"
                    : "  - {id: my-model, algorithm: " + id + "}");
            case EXPLAINERS -> "interpret: [" + withParameter(contribution) + "]";
            case FIGURES, STAGES -> "";
        };
    }

    /** {@code {impute: {strategy: median}}}: the first parameter that has a default shows the form. */
    private static String withParameter(Contribution contribution) {
        return contribution.parameters().stream().filter(parameter -> parameter.defaultValue() != null).findFirst()
                .map(parameter -> "{" + contribution.id() + ": {" + parameter.name() + ": "
                        + text(parameter.defaultValue()) + "}}")
                .orElse(contribution.id());
    }

    private static List<Block> facts(Contribution contribution) {
        List<Block> facts = new ArrayList<>();
        fact("Endpoints: ", contribution.tasks().stream().sorted().map(Task::word), facts);
        fact("Can: ", contribution.capabilities().stream().sorted(), facts);
        String library = contribution.attributes().getOrDefault("library", "");
        fact("Computed by ", Stream.of(library).filter(name -> !name.isEmpty()), facts);
        return facts;
    }

    private static void fact(String label, Stream<String> words, List<Block> facts) {
        String text = words.collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            facts.add(new Block.Item("•", List.of(Span.plain(label + text + "."))));
        }
    }
}
