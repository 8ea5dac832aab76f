package org.resistlab.ui.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.resistlab.core.data.Task;

/** Proposes endpoints by the names and cells of a table's columns. */
public final class EndpointGuesses {

    private static final int MOST_CLASSES = 6;
    private static final int MOST_PROPOSED = 4;
    private static final int NARROW = 12;
    private static final Pattern RESPONSE = Pattern.compile("(^|[^a-z])(cr|pcr|remission|respon\\w*|recist"
            + "|\\w*resist\\w*|\\w*sensitiv\\w*|mdr|refractory|outcome|rcb\\w*|relapse|subtype)([^a-z]|$)");
    private static final Pattern TIME = Pattern.compile(
            "(^|[^a-z])(os|pfs|dfs|rfs|efs|ttp|\\w*time|days|months|followup|lenfol|days_to_death|survival)([^a-z]|$)");
    private static final Pattern FOLLOW_UP = Pattern.compile("follow|last|contact|censor");
    private static final Pattern EVENT = Pattern
            .compile("(^|[^a-z])(event|status|dead|death|died|fstat|cens|vital|vital_status|censor\\w*)([^a-z]|$)");
    private static final Pattern SENSITIVE = Pattern
            .compile("(^|[^a-z])(cr|pcr|remission|(?<!non.?)respon\\w*|\\w*sensitiv\\w*)([^a-z]|$)");
    private static final Pattern RESISTANT = Pattern
            .compile("(?i)resist\\w*|refract\\w*|ref|nr|non.?respon\\w*|progress\\w*|pd|relapse\\w*|rd");
    private static final Pattern SAYS_YES = Pattern.compile("(?i)pos|positive|yes|true|1|1\\.0");
    private static final Pattern HAPPENED = Pattern
            .compile("(?i)1|true|yes|dead|deceased|died|death|event|progress\\w*|relapse\\w*");
    private static final Pattern NAMES = Pattern.compile("drug|compound|treatment|agent|inhibitor");
    private static final Pattern AREAS = Pattern.compile("(^|[^a-z])(auc|aac|actarea)([^a-z]|$)");
    private static final Pattern VALUES = Pattern
            .compile("(^|[^a-z])(activity|ic50\\w*|ec50\\w*|viability|response|value|sensitivity)([^a-z]|$)");

    private EndpointGuesses() {
    }

    /** Endpoints of the sample table that are likely to be meant, four at most. */
    public static List<EndpointDraft> of(EndpointTable samples) {
        List<EndpointDraft> drafts = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (EndpointColumn column : samples.columns()) {
            boolean few = column.counts().size() >= 2 && column.counts().size() <= MOST_CLASSES;
            if (few && !column.name().equals(samples.sampleColumn())
                    && RESPONSE.matcher(column.name().toLowerCase(Locale.ROOT)).find()) {
                EndpointDraft draft = ofClass(column);
                if (ids.add(draft.id()) && drafts.size() < MOST_PROPOSED) {
                    drafts.add(draft);
                }
            }
        }
        if (drafts.size() < MOST_PROPOSED) {
            survival(samples).filter(draft -> ids.add(draft.id())).ifPresent(drafts::add);
        }
        return drafts;
    }

    /**
     * The endpoints of a table of their own: one of each text in a long table, survival, the only column, or one of
     * each column.
     *
     * @param id for them
     * @param isLong whether a sample has several rows
     */
    public static EndpointDraft ofTable(EndpointTable table, String id, boolean isLong) {
        List<EndpointColumn> columns = table.columns().stream()
                .filter(column -> !column.name().equals(table.sampleColumn()) && !column.name().isBlank()).toList();
        EndpointDraft empty = EndpointDraft.empty(id, Task.REAL, table.key());
        if (isLong) {
            String name = first(columns, column -> !column.numbers(), NAMES);
            String area = first(columns, EndpointColumn::numbers, AREAS);
            String value = AREAS.matcher(area.toLowerCase(Locale.ROOT)).find() ? area
                    : first(columns, EndpointColumn::numbers, VALUES);
            return empty.withName(name).withColumn(value, Map.of(), "");
        }
        if (columns.size() == 1) {
            EndpointColumn only = columns.getFirst();
            EndpointDraft made = only.numbers() ? ofReal(only) : ofClass(only);
            return EndpointDraft.empty(id, made.task(), table.key()).withColumn(made.column(), made.classes(),
                    made.positive());
        }
        Optional<EndpointDraft> survival = columns.size() <= NARROW ? survival(table) : Optional.empty();
        return survival.map(draft -> EndpointDraft.empty(id, Task.SURVIVAL, table.key()).withEvent(draft.time(),
                draft.event(), draft.eventValues())).orElse(empty);
    }

    /** The name of the first column whose name is as wanted, else of the first of this sort. */
    private static String first(List<EndpointColumn> columns, Predicate<EndpointColumn> sort, Pattern wanted) {
        List<String> names = columns.stream().filter(sort).map(EndpointColumn::name).toList();
        return names.stream().filter(name -> wanted.matcher(name.toLowerCase(Locale.ROOT)).find()).findFirst()
                .orElse(names.isEmpty() ? "" : names.getFirst());
    }

    private static Optional<EndpointDraft> survival(EndpointTable table) {
        List<String> times = table.columns().stream()
                .filter(column -> column.numbers() && column.counts().size() > MOST_CLASSES)
                .map(EndpointColumn::name).filter(name -> TIME.matcher(name.toLowerCase(Locale.ROOT)).find()).toList();
        Optional<EndpointColumn> event = table.columns().stream()
                .filter(column -> column.counts().size() >= 2 && column.counts().size() <= MOST_CLASSES)
                .filter(column -> EVENT.matcher(column.name().toLowerCase(Locale.ROOT)).find()).findFirst();
        if (times.isEmpty() || event.isEmpty()) {
            return Optional.empty();
        }
        List<String> time = new ArrayList<>(List.of(times.getFirst()));
        if (times.getFirst().toLowerCase(Locale.ROOT).contains("death")) { // those who live have another time
            times.stream().filter(name -> FOLLOW_UP.matcher(name.toLowerCase(Locale.ROOT)).find()).findFirst()
                    .ifPresent(time::add);
        }
        return Optional.of(EndpointDraft.empty("survival", Task.SURVIVAL, table.key()).withEvent(time,
                event.get().name(), eventValues(event.get())));
    }

    /** A class endpoint of a column of the sample table: each of its texts a class of its own. */
    public static EndpointDraft ofClass(EndpointColumn column) {
        Map<String, String> classes = new LinkedHashMap<>();
        column.counts().keySet().forEach(text -> classes.put(text, text));
        return EndpointDraft.empty(id(column.name()), Task.CLASS, "").withColumn(column.name(), classes,
                positive(column.name(), List.copyOf(classes.keySet())));
    }

    /** Resistance is what models look for: where yes means that a treatment works, it is the other of two classes. */
    private static String positive(String column, List<String> classes) {
        Optional<String> resistant = classes.stream().filter(text -> RESISTANT.matcher(text).matches()).findFirst();
        Optional<String> yes = classes.stream().filter(text -> SAYS_YES.matcher(text).matches()).findFirst();
        if (resistant.isPresent() || yes.isEmpty() || classes.size() != 2) {
            return resistant.orElse("");
        }
        boolean works = SENSITIVE.matcher(column.toLowerCase(Locale.ROOT)).find();
        return works ? classes.get(1 - classes.indexOf(yes.get())) : yes.get();
    }

    /** An endpoint of the numbers of a column of the sample table. */
    public static EndpointDraft ofReal(EndpointColumn column) {
        return EndpointDraft.of(id(column.name()), Task.REAL, column.name());
    }

    /** Texts of a column that say that the event was seen. */
    public static List<String> eventValues(EndpointColumn event) {
        return event.counts().keySet().stream().filter(text -> HAPPENED.matcher(text).matches()).toList();
    }

    /** An id made of a column's name. */
    public static String id(String column) {
        String id = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
        return id.isEmpty() ? "endpoint" : id;
    }
}
