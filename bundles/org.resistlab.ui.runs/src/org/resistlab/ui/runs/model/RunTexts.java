package org.resistlab.ui.runs.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.resistlab.core.result.Metrics;
import org.resistlab.engine.run.RunningScore;

/** What the table, the progress view and the pane beside say of a run. */
public final class RunTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private RunTexts() {
    }

    /** Such as {@code 12 s}, {@code 3 min 5 s} or {@code 2 h 10 min}; empty for null. */
    public static String duration(Duration duration) {
        if (duration == null) {
            return "";
        }
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600 ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** Units done and the time left: "12 of 40, about 2 min 5 s left". */
    public static String progress(RunRow row) {
        if (row.live().isEmpty()) {
            PastRun past = row.past().orElseThrow();
            return past.units() == 0 ? "" : past.done() + " of " + past.units();
        }
        RunStatus status = row.live().get().status();
        return status.state() == RunState.WAITING ? status.message() : progress(status);
    }

    /** Units done and the time left. */
    public static String progress(RunStatus status) {
        boolean known = status.left() != null && status.state().isOpen() && status.done() < status.units();
        return status.progress() + (known ? ", " + about(status.left()) + " left" : "");
    }

    /** An estimate, whose seconds nobody believes: such as {@code 40 s}, {@code 3 min} or {@code 2 h 10 min}. */
    private static String about(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 60 || seconds >= 3600 ? duration(duration) : Math.round(seconds / 60.0) + " min";
    }

    /** From 0 to 1: units done. */
    public static double fraction(RunRow row) {
        return row.live().map(run -> run.status().fraction()).orElseGet(() -> row.past()
                .filter(past -> past.units() > 0).map(past -> (double) past.done() / past.units()).orElse(0.0));
    }

    /** How long it took, or has been at work. */
    public static String time(RunRow row, Instant now) {
        return duration(atWork(row, now));
    }

    /** The same in seconds; NaN where it is not known. */
    static double seconds(RunRow row, Instant now) {
        Duration duration = atWork(row, now);
        return duration == null ? Double.NaN : duration.toMillis() / 1000.0;
    }

    private static Duration atWork(RunRow row, Instant now) {
        Optional<Duration> live = row.live().map(run -> run.status().duration(now));
        Duration past = row.past().map(PastRun::duration).orElse(null);
        boolean resumed = row.live().isPresent() && row.live().get().order().resume();
        return resumed && past != null && !row.state().isOpen() ? past : live.orElse(past);
    }

    /** When it was started, in this zone. */
    public static String started(RunRow row, ZoneId zone) {
        Instant started = row.started();
        return started == null ? "" : TIME.format(started.atZone(zone));
    }

    /** The same in short: the time for today, the day for this year. */
    static String started(RunRow row, ZoneId zone, Instant now) {
        if (row.started() == null) {
            return "";
        }
        ZonedDateTime started = row.started().atZone(zone);
        ZonedDateTime today = now.atZone(zone);
        return (started.toLocalDate().equals(today.toLocalDate()) ? TODAY
                : started.getYear() == today.getYear() ? DAY : DATE).format(started);
    }

    /** The best model in short, or the best one so far; of several endpoints the one that is predicted best. */
    static String best(RunRow row) {
        if (!row.state().hasResult()) {
            return metric(row);
        }
        List<BestModel> best = row.past().map(PastRun::best).orElse(List.of());
        return best.stream().max(Comparator.comparingDouble(BestModel::estimate))
                .map(model -> model.model() + " " + Metrics.label(model.metric()) + " " + number(model.estimate())
                        + (best.size() > 1 ? " and " + (best.size() - 1) + " more" : ""))
                .orElse("");
    }

    /** Of the best model, or the best one so far; NaN where there is none. */
    static double bestEstimate(RunRow row) {
        return row.state().hasResult()
                ? row.past().map(PastRun::best).orElse(List.of()).stream().mapToDouble(BestModel::estimate).max()
                        .orElse(Double.NaN)
                : leader(scores(row)).map(RunningScore::mean).orElse(Double.NaN);
    }

    /** The best model of each endpoint with its interval, or the best one so far. */
    public static String metric(RunRow row) {
        if (!row.state().hasResult()) {
            return leader(scores(row)).map(RunTexts::leading).orElse("");
        }
        List<BestModel> best = row.past().map(PastRun::best).orElse(List.of());
        List<String> texts = new ArrayList<>();
        for (BestModel model : best) {
            texts.add((best.size() > 1 ? model.endpoint() + ": " : "") + model.model() + " "
                    + Metrics.label(model.metric()) + " " + value(model));
        }
        return String.join("; ", texts);
    }

    /** How good each model is so far; nothing of a run that has its result. */
    public static List<RunningScore> scores(RunRow row) {
        return row.state().hasResult() ? List.of() : row.live().map(run -> run.status().scores())
                .or(() -> row.past().map(PastRun::scores)).orElse(List.of());
    }

    /**
     * The models in cells: name, metric, value, of how many folds, endpoint. The best one of each endpoint with its
     * interval once there is a result, all of them before.
     */
    public static List<List<String>> models(RunRow row) {
        if (row.state().hasResult()) {
            return row.past().map(PastRun::best).orElse(List.of()).stream().map(model -> List.of(model.model(),
                    Metrics.label(model.metric()), value(model), "all folds", model.endpoint())).toList();
        }
        return scores(row).stream().map(score -> List.of(score.model(), Metrics.label(score.metric()),
                number(score.mean()), score.folds() + (score.folds() == 1 ? " fold" : " folds"), score.endpoint()))
                .toList();
    }

    /** The model that is ahead, with what it is worth: "svm ROC AUC 0.91 so far". */
    public static String leading(RunningScore score) {
        return score.model() + " " + Metrics.label(score.metric()) + " " + number(score.mean()) + " so far";
    }

    /** The model that is ahead at the moment. */
    public static Optional<RunningScore> leader(List<RunningScore> scores) {
        return scores.stream().filter(score -> !score.model().equals("baseline"))
                .max((a, b) -> Double.compare(a.mean(), b.mean()));
    }

    /** One sentence on where a run stands, and what to do. */
    public static String sentence(RunRow row) {
        RunState state = row.state();
        String head = sentenceCase(state.label());
        String message = row.live().map(run -> run.status().message())
                .orElseGet(() -> row.past().map(PastRun::message).orElse(""));
        String remedy = row.live().map(run -> run.status().remedy()).orElse("");
        if (row.live().isEmpty() && state.isOpen()) {
            message = "Another program is at work in this folder.";
        } else if (state == RunState.INTERRUPTED && message.isEmpty()) {
            message = "It was killed, or the machine went off. Finished units are kept.";
        }
        if (remedy.isEmpty() && state.isResumable()) {
            remedy = "Resume it to go on.";
        }
        if (state == RunState.PAUSED && row.isOurs()) {
            message = "No unit starts until you resume it; those at work come to their end.";
        }
        return (head + (message.isEmpty() ? "." : ": " + message) + (remedy.isEmpty() ? "" : " " + remedy)).strip();
    }

    /** The last lines of the log. */
    public static List<String> log(RunRow row) {
        return row.live().map(run -> run.status().log())
                .orElseGet(() -> row.past().map(PastRun::log).orElse(List.of()));
    }

    private static String value(BestModel model) {
        return number(model.estimate()) + (Double.isNaN(model.low()) ? ""
                : " (" + number(model.low()) + " to " + number(model.high()) + ")");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
