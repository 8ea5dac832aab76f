package org.resistlab.ui.studies.model;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.engine.study.StudyFile;

/**
 * Finds the place that a problem of a study leads to. A problem with a line of the study file or of a plain text table
 * leads there; any other one leads to the line of the study file that names its assay, endpoint or table, from which
 * the study editor goes on by assay, feature and sample.
 */
public final class FindingPlaces {

    private static final Pattern ASSAY = Pattern.compile("[Aa]ssay \"([^\"]+)\"");
    private static final Pattern ENDPOINT = Pattern.compile("[Ee]ndpoint \"([^\"]+)\"");
    private static final Pattern FEATURE = Pattern.compile("feature \"([^\"]+)\"|\\d+ features? \\(([^,)]+)");
    private static final Pattern SAMPLE = Pattern.compile("sample \"([^\"]+)\"");
    private static final Pattern PLAIN_TEXT = Pattern.compile(".*\\.(csv|tsv|txt|tab)");

    private final Path study;
    private final Map<String, Integer> assayLines = new LinkedHashMap<>();
    private final Map<String, Integer> endpointLines = new LinkedHashMap<>();
    private final Map<String, Integer> fileLines = new LinkedHashMap<>();
    private final Map<String, String> assayOfFile = new LinkedHashMap<>();

    private FindingPlaces(Path study) {
        this.study = study;
    }

    /** For the study in a folder, whose file may be damaged or missing. */
    public static FindingPlaces of(Path study) {
        FindingPlaces places = new FindingPlaces(study);
        Path file = study.resolve(StudyFile.NAME);
        if (Files.isRegularFile(file)) {
            try {
                places.read(YamlFile.read(file, "study"));
            } catch (ProblemException e) {
                // the problem of the file has its own line
            }
        }
        return places;
    }

    private void read(YamlMap yaml) {
        yaml.map("samples").ifPresent(map -> fileLines.put(map.text("file", ""), map.location().line()));
        for (YamlMap map : yaml.maps("assays")) {
            assayLines.put(map.text("id", ""), map.location().line());
            fileLines.putIfAbsent(map.text("file", ""), map.location().line());
            assayOfFile.merge(map.text("file", ""), map.text("id", ""), (first, second) -> "");
        }
        for (YamlMap map : yaml.maps("endpoints")) {
            endpointLines.put(map.text("id", ""), map.location().line());
            fileLines.putIfAbsent(map.text("file", ""), map.location().line());
        }
    }

    /** The problem with its place. */
    public Finding find(Problem problem) {
        Location place = problem.location();
        String file = relative(place.file());
        String endpoint = first(ENDPOINT, problem.message());
        String assay = assay(problem, file, endpoint);
        boolean inStudyFile = file.equals(StudyFile.NAME);
        String dataFile = inStudyFile ? "" : file;
        String column = place.column().isEmpty() ? first(FEATURE, problem.message()) : place.column();
        Finding named = new Finding(problem, StudyFile.NAME, 0, assay, endpoint, column,
                first(SAMPLE, problem.message()), dataFile, inStudyFile ? 0 : place.line());
        if (inStudyFile && place.line() > 0) {
            return at(named, StudyFile.NAME, place.line());
        }
        if (place.line() > 0 && PLAIN_TEXT.matcher(file.toLowerCase(Locale.ROOT)).matches() && isFile(file)) {
            return at(named, file, place.line());
        }
        return Files.isRegularFile(study.resolve(StudyFile.NAME))
                ? at(named, StudyFile.NAME, line(assay, endpoint, file))
                : at(named, "", 0);
    }

    private String assay(Problem problem, String file, String endpoint) {
        String named = first(ASSAY, problem.message());
        boolean open = named.isEmpty() && endpoint.isEmpty() && !problem.message().contains("sample table");
        return open ? assayOfFile.getOrDefault(file, "") : named;
    }

    private static Finding at(Finding finding, String file, int line) {
        return new Finding(finding.problem(), file, line, finding.assay(), finding.endpoint(), finding.feature(),
                finding.sample(), finding.dataFile(), finding.dataLine());
    }

    /** A panel's endpoints, {@code panel/name}, have its line. */
    private int line(String assay, String endpoint, String file) {
        String panel = endpoint.contains("/") ? endpoint.substring(0, endpoint.indexOf('/')) : endpoint;
        int ofEndpoint = endpointLines.getOrDefault(endpoint, endpointLines.getOrDefault(panel, 0));
        int ofAssay = assayLines.getOrDefault(assay, 0);
        int line = ofAssay > 0 ? ofAssay : ofEndpoint;
        return Math.max(1, line > 0 ? line : fileLines.getOrDefault(file, 0));
    }

    private boolean isFile(String file) {
        Path path = study.resolve(file).normalize();
        return path.startsWith(study) && Files.isRegularFile(path);
    }

    private String relative(String named) {
        if (named.isEmpty()) {
            return "";
        }
        try {
            Path path = study.resolve(named).normalize();
            return path.startsWith(study) ? study.relativize(path).toString().replace('\\', '/') : named;
        } catch (InvalidPathException e) {
            return named;
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
