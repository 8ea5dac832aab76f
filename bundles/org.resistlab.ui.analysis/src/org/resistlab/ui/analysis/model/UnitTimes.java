package org.resistlab.ui.analysis.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;

/**
 * How long a unit of each learner took in earlier runs of a project: the mean over the outer folds of the latest run
 * that has the learner.
 */
public final class UnitTimes {

    /** No earlier run. */
    public static final UnitTimes NONE = new UnitTimes(Map.of(), List.of());

    private static final int MOST_RUNS = 20;
    private static final Pattern DONE = Pattern.compile(
            "\"event\":\"unit-done\".*\"seconds\":([0-9.Ee+-]+).*\"unit\":\"cv/(.+)/([^/\"]+)/repeat-\\d+/fold-\\d+\"");

    private final Map<String, Double> seconds;
    private final List<String> sources;

    private UnitTimes(Map<String, Double> seconds, List<String> sources) {
        this.seconds = new HashMap<>(seconds);
        this.sources = List.copyOf(sources);
    }

    /**
     * Reads the diaries of the runs in a folder, the latest first. Not for the user interface thread.
     *
     * @param runs the folder of run folders; need not be there
     */
    public static UnitTimes read(Path runs) {
        if (!Files.isDirectory(runs)) {
            return NONE;
        }
        Map<String, Double> seconds = new LinkedHashMap<>();
        List<String> sources = new ArrayList<>();
        for (Path run : latest(runs)) {
            Map<String, Double> found = of(run);
            boolean news = false;
            for (Map.Entry<String, Double> entry : found.entrySet()) {
                news |= seconds.putIfAbsent(entry.getKey(), entry.getValue()) == null;
            }
            if (news) {
                sources.add(run.getFileName().toString());
            }
        }
        return new UnitTimes(seconds, sources);
    }

    private static List<Path> latest(Path runs) {
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("run.jsonl")))
                    .sorted(Comparator.comparing(UnitTimes::changed).reversed()).limit(MOST_RUNS).toList();
        } catch (IOException e) {
            return List.of(); // a folder that cannot be read has no times to tell
        }
    }

    private static FileTime changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder.resolve("run.jsonl"));
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Seconds by algorithm. */
    private static Map<String, Double> of(Path run) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(run.resolve("run.jsonl"), StandardCharsets.UTF_8)) {
            Map<String, String> algorithms = algorithms(run.resolve("analysis.yaml"));
            lines.forEach(line -> {
                Matcher done = DONE.matcher(line);
                String algorithm = done.find() ? algorithms.get(done.group(3)) : null;
                if (algorithm != null) {
                    double[] sum = sums.computeIfAbsent(algorithm, key -> new double[2]);
                    sum[0] += Double.parseDouble(done.group(1));
                    sum[1]++;
                }
            });
        } catch (IOException | UncheckedIOException | ProblemException | NumberFormatException e) {
            return Map.of(); // a run that cannot be read has no times to tell
        }
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((algorithm, sum) -> means.put(algorithm, sum[0] / sum[1]));
        return means;
    }

    private static Map<String, String> algorithms(Path analysis) throws ProblemException {
        Map<String, String> algorithms = new HashMap<>();
        for (YamlMap model : YamlFile.read(analysis, "analysis").maps("models")) {
            String algorithm = model.text("algorithm", "");
            algorithms.put(model.text("id", algorithm), algorithm);
        }
        return algorithms;
    }

    /** Seconds of one unit of a learner; empty where none has been run. */
    public OptionalDouble seconds(String algorithm) {
        Double known = seconds.get(algorithm);
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /** Names of the runs, the latest first. */
    public List<String> sources() {
        return sources;
    }
}
