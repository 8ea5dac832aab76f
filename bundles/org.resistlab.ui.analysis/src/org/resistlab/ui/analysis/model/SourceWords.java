package org.resistlab.ui.analysis.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.core.yaml.YamlSource;
import org.resistlab.ui.yaml.YamlTokens;

/** The words that fit at a place of an analysis file, and what those that stand there mean. */
public final class SourceWords {

    private static final String CARET = "zzcaret";

    /**
     * A word that fits.
     *
     * @param text to insert
     * @param typed how much of it has been typed before the caret
     * @param label for a list
     * @param help what it means
     * @param isKey whether a value follows
     */
    public record Proposal(String text, int typed, String label, String help, boolean isKey) {
    }

    private final Contributions installed;
    private final Board board;

    /**
     * @param board the board of the text, or of the last one that was YAML; null where there was none
     */
    public SourceWords(Contributions installed, Board board) {
        this.installed = installed;
        this.board = board;
    }

    private StudyContext study() {
        return board == null ? StudyContext.UNKNOWN : board.study();
    }

    /** What fits at an offset, whatever stands behind it. */
    public List<Proposal> proposals(String text, int offset) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(0, start);
        String typed = text.substring(start, offset);
        Map<String, String> keys = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        YamlSource asValue = read(before + CARET + closers(before));
        if (asValue != null) {
            YamlPath place = asValue.at(start);
            if (asValue.node(place).orElse(null) instanceof YamlScalar scalar && scalar.text().equals(CARET)) {
                values.putAll(values(asValue, place));
            }
        }
        YamlSource asKey = read(before + CARET + ": 1" + closers(before));
        if (asKey != null) {
            YamlPath place = asKey.at(start);
            if (!place.isRoot() && place.last().equals(CARET)) {
                keys.putAll(keys(asKey, place.parent()));
                asKey.node(place.parent()).ifPresent(around -> {
                    if (around.value() instanceof Map<?, ?> there) {
                        there.keySet().forEach(keys::remove);
                    }
                });
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        values.forEach((word, help) -> propose(proposals, word, help, typed, false));
        keys.forEach((word, help) -> propose(proposals, word, help, typed, true));
        proposals.sort((a, b) -> Boolean.compare(!begins(a, typed), !begins(b, typed)));
        return proposals;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
    }

    private static boolean begins(Proposal proposal, String typed) {
        return proposal.text().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static void propose(List<Proposal> proposals, String word, String help, String typed, boolean key) {
        if (word.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
            proposals.add(new Proposal(key ? word + ": " : word, typed.length(), word, help, key));
        }
    }

    private static YamlSource read(String text) {
        try {
            return YamlSource.parse(text, "", "analysis");
        } catch (ProblemException e) {
            return null; // the word does not fit there
        }
    }

    /** The brackets that are open at the end of a text. */
    private static String closers(String text) {
        Deque<Character> open = new ArrayDeque<>();
        YamlTokens tokens = new YamlTokens(text);
        while (tokens.next()) {
            String word = text.substring(tokens.offset(), tokens.offset() + tokens.length());
            switch (word) {
                case "[" -> open.push(']');
                case "{" -> open.push('}');
                case "]", "}" -> open.poll();
                default -> {
                }
            }
        }
        StringBuilder closers = new StringBuilder();
        open.forEach(closers::append);
        return closers.toString();
    }

    private Map<String, String> keys(YamlSource source, YamlPath around) {
        List<Object> path = around.elements();
        String first = path.isEmpty() ? "" : path.get(0).toString();
        return switch (path.size()) {
            case 0 -> FileKeys.top();
            case 1 -> switch (first) {
                case "preprocess" -> words(study().assays(), "An assay of the study.");
                case "validate" -> FileKeys.validate();
                default -> Map.of();
            };
            case 2 -> switch (first) {
                case "models" -> FileKeys.model();
                case "validate" -> parameters(ValidationParameters
                        .of(path.get(1).equals("outer") ? CardKind.OUTER : CardKind.INNER, tasks()));
                case "interpret" -> contributions(ContributionKind.EXPLAINERS);
                default -> Map.of();
            };
            case 3 -> switch (first) {
                case "preprocess" -> contributions(ContributionKind.STEPS);
                case "models" -> parameters(algorithm(source, around.parent()));
                case "interpret" -> parameters(of(ContributionKind.EXPLAINERS, path.get(2)));
                default -> Map.of();
            };
            case 4 -> first.equals("preprocess") ? parameters(of(ContributionKind.STEPS, path.get(3))) : Map.of();
            default -> Map.of();
        };
    }

    private Map<String, String> values(YamlSource source, YamlPath place) {
        List<Object> path = place.elements();
        String first = path.isEmpty() ? "" : path.get(0).toString();
        Object last = path.isEmpty() ? "" : path.getLast();
        return switch (first) {
            case "endpoint" -> words(study().endpoints(), "An endpoint of the study.");
            case "assays" -> words(study().assays(), "An assay of the study.");
            case "fusion" -> words(List.of("early", "late"), FileKeys.top().get("fusion"));
            case "preprocess" -> path.size() == 3 ? contributions(ContributionKind.STEPS)
                    : path.size() == 5 ? choices(of(ContributionKind.STEPS, path.get(3)), last) : Map.of();
            case "interpret" -> path.size() <= 2 ? contributions(ContributionKind.EXPLAINERS)
                    : choices(of(ContributionKind.EXPLAINERS, path.get(2)), last);
            case "models" -> modelValues(source, path);
            case "validate" -> path.size() == 3 ? choices(ValidationParameters
                    .of(path.get(1).equals("outer") ? CardKind.OUTER : CardKind.INNER, tasks()), last) : Map.of();
            default -> Map.of();
        };
    }

    private Map<String, String> modelValues(YamlSource source, List<Object> path) {
        if (path.size() < 3) {
            return Map.of();
        }
        return switch (path.get(2).toString()) {
            case "algorithm" -> contributions(ContributionKind.LEARNERS);
            case "of" -> words(board == null ? List.of() : board.models().stream().map(Card::id).toList(), "A model.");
            case "assays" -> words(study().assays(), "An assay of the study.");
            case "params", "tune" -> path.size() < 4 ? Map.of()
                    : choices(algorithm(source, new YamlPath(path.subList(0, 2))), path.get(3));
            default -> Map.of();
        };
    }

    private Set<Task> tasks() {
        return board == null ? Set.of() : board.tasks();
    }

    private static Map<String, String> words(List<String> words, String help) {
        Map<String, String> map = new LinkedHashMap<>();
        new LinkedHashSet<>(words).forEach(word -> map.put(word, help));
        return map;
    }

    private Map<String, String> contributions(ContributionKind kind) {
        Map<String, String> map = new LinkedHashMap<>();
        installed.of(kind).forEach(found -> map.put(found.id(), found.name() + "\n\n" + CardPalette.help(found)));
        return map;
    }

    private List<Parameter> of(ContributionKind kind, Object id) {
        return installed.find(kind, id.toString()).map(Contribution::parameters).orElse(List.of());
    }

    private List<Parameter> algorithm(YamlSource source, YamlPath model) {
        return source.node(model.then("algorithm")).filter(YamlScalar.class::isInstance)
                .map(node -> of(ContributionKind.LEARNERS, ((YamlScalar) node).text())).orElse(List.of());
    }

    private static Map<String, String> parameters(List<Parameter> parameters) {
        Map<String, String> map = new LinkedHashMap<>();
        parameters.forEach(parameter -> map.put(parameter.name(), help(parameter)));
        return map;
    }

    /** What a parameter means, what it may be and what it is where nothing is said. */
    public static String help(Parameter parameter) {
        String unit = parameter.unit().isEmpty() ? "" : " Unit: " + parameter.unit() + ".";
        String usual = parameter.defaultValue() == null ? ""
                : " Default: " + Setting.text(parameter.defaultValue()) + ".";
        return parameter.description().strip().replaceAll("\\s+", " ") + "\n\nExpected: " + parameter.expectation()
                + "." + usual + unit;
    }

    private static Map<String, String> choices(List<Parameter> parameters, Object name) {
        Optional<Parameter> found = parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
        Map<String, String> map = new LinkedHashMap<>();
        found.ifPresent(parameter -> {
            List<String> words = new ArrayList<>(parameter.choices());
            if (parameter.type() == ParameterType.FLAG) {
                words.addAll(List.of("true", "false"));
            } else if (parameter.defaultValue() != null) {
                words.add(Setting.text(parameter.defaultValue()));
            }
            words.forEach(word -> map.put(word, help(parameter)));
        });
        return map;
    }

    /** A help in lines that can be read, for windows that do not break them. */
    public static String inLines(String help) {
        return help.replaceAll("(.{50,76}) ", "$1\n");
    }

    /** What the word at an offset means; null where nothing is known. */
    public String help(String text, int offset) {
        YamlSource source = read(text);
        if (source == null) {
            return null;
        }
        YamlPath place = source.at(offset);
        if (place.isRoot()) {
            return null;
        }
        boolean onKey = source.keyRange(place).filter(key -> key.offset() <= offset && offset <= key.end()).isPresent();
        if (onKey) {
            return keys(source, place.parent()).get(place.last().toString());
        }
        return source.node(place).orElse(null) instanceof YamlScalar scalar
                ? values(source, place).get(scalar.text())
                : null;
    }
}
