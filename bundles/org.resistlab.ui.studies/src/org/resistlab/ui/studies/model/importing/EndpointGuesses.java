package org.resistlab.ui.studies.model.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.resistlab.core.data.Task;

/** Proposes endpoints by the names and cells of the sample table's columns. */
public final class EndpointGuesses {

    private static final int MOST_CLASSES = 6;
    private static final int MOST_PROPOSED = 3;
    private static final Pattern RESPONSE = Pattern.compile(
            "(^|[^a-z])(cr|pcr|remission|respon\\w*|recist|resist\\w*|sensitiv\\w*|mdr|refractory|outcome|rcb\\w*|relapse)([^a-z]|$)");
    private static final Pattern TIME = Pattern.compile(
            "(^|[^a-z])(os|pfs|dfs|rfs|efs|ttp|time|days|months|followup|days_to_death|survival)([^a-z]|$)");
    private static final Pattern FOLLOW_UP = Pattern.compile("follow|last|contact|censor");
    private static final Pattern EVENT = Pattern
            .compile("(^|[^a-z])(event|status|dead|death|died|vital|vital_status|censor\\w*)([^a-z]|$)");
    private static final Pattern POSITIVE = Pattern.compile(
            "(?i)resist\\w*|refract\\w*|ref|nr|non.?respon\\w*|progress\\w*|pd|pos|positive|relapse\\w*|yes|true|1|rd");
    private static final Pattern HAPPENED = Pattern
            .compile("(?i)1|true|yes|dead|deceased|died|death|event|progress\\w*|relapse\\w*");

    private EndpointGuesses() {
    }

    /** Endpoints that are likely to be meant, three at most. */
    public static List<EndpointDraft> of(ImportFile samples) {
        List<EndpointDraft> drafts = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (ColumnProfile profile : samples.profiles()) {
            boolean few = profile.counts().size() >= 2 && profile.counts().size() <= MOST_CLASSES;
            if (few && !profile.name().equals(samples.idColumn())
                    && RESPONSE.matcher(profile.name().toLowerCase(Locale.ROOT)).find()) {
                EndpointDraft draft = ofClass(profile);
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

    private static Optional<EndpointDraft> survival(ImportFile samples) {
        List<String> times = samples.profiles().stream()
                .filter(profile -> profile.type() == ColumnType.NUMBER && profile.counts().size() > MOST_CLASSES)
                .map(ColumnProfile::name).filter(name -> TIME.matcher(name.toLowerCase(Locale.ROOT)).find()).toList();
        Optional<ColumnProfile> event = samples.profiles().stream()
                .filter(profile -> profile.counts().size() >= 2 && profile.counts().size() <= MOST_CLASSES)
                .filter(profile -> EVENT.matcher(profile.name().toLowerCase(Locale.ROOT)).find()).findFirst();
        if (times.isEmpty() || event.isEmpty()) {
            return Optional.empty();
        }
        List<String> time = new ArrayList<>(List.of(times.get(0)));
        if (times.get(0).toLowerCase(Locale.ROOT).contains("death")) { // those who live have another time
            times.stream().filter(name -> FOLLOW_UP.matcher(name.toLowerCase(Locale.ROOT)).find()).findFirst()
                    .ifPresent(time::add);
        }
        return Optional.of(ofSurvival("survival", time, event.get()));
    }

    /** A class endpoint of a column: each of its texts a class of its own. */
    public static EndpointDraft ofClass(ColumnProfile profile) {
        Map<String, String> classes = new LinkedHashMap<>();
        profile.counts().keySet().forEach(text -> classes.put(text, text));
        String positive = classes.keySet().stream().filter(text -> POSITIVE.matcher(text).matches()).findFirst()
                .orElse("");
        return new EndpointDraft(id(profile.name()), Task.CLASS, profile.name(), classes, positive, List.of(), "",
                List.of());
    }

    /** An endpoint of the numbers of a column. */
    public static EndpointDraft ofReal(ColumnProfile profile) {
        return new EndpointDraft(id(profile.name()), Task.REAL, profile.name(), Map.of(), "", List.of(), "", List.of());
    }

    /** A survival endpoint: columns of the time, the first that is not missing counts, and of the event. */
    public static EndpointDraft ofSurvival(String id, List<String> time, ColumnProfile event) {
        List<String> values = event.counts().keySet().stream().filter(text -> HAPPENED.matcher(text).matches())
                .toList();
        return new EndpointDraft(id, Task.SURVIVAL, "", Map.of(), "", time, event.name(), values);
    }

    /** An id made of a column's name. */
    public static String id(String column) {
        String id = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
        return id.isEmpty() ? "endpoint" : id;
    }
}
