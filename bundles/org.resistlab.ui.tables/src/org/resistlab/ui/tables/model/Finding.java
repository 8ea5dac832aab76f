package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.data.Feature;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;

/**
 * What a quality check has found, and where in the study to look.
 *
 * @param problem what was found
 * @param page where to look
 * @param id id of the assay or endpoint; empty for others
 * @param feature name of the feature or column; empty where none is named
 * @param sample id of the sample; empty where none is named
 */
public record Finding(Problem problem, Page page, String id, String feature, String sample) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** The page of the study editor that shows the place. */
    public enum Page {
        /** The samples. */
        SAMPLES,
        /** An assay. */
        ASSAY,
        /** The endpoints. */
        ENDPOINTS,
        /** The study file. */
        SOURCE
    }

    /** The findings of a study, errors first, then warnings; within each in the order in which they were found. */
    public static List<Finding> of(StudyContents study) {
        return study.problems().stream().map(problem -> of(problem, study))
                .sorted(Comparator.comparing((Finding finding) -> finding.problem().severity()).reversed()).toList();
    }

    /**
     * Where a problem of a study is: by the file that it names, else by the assay or endpoint in its words; within an
     * assay by its column, else by the first feature and sample in its words.
     */
    static Finding of(Problem problem, StudyContents study) {
        String file = problem.location().file();
        String studyFile = study.spec().file().toString();
        if (file.equals(studyFile)) {
            return new Finding(problem, Page.SOURCE, "", "", "");
        }
        for (EndpointSpec endpoint : study.spec().endpoints()) {
            if (problem.code().startsWith("endpoint.") && problem.message().contains("\"" + endpoint.id())) {
                return new Finding(problem, Page.ENDPOINTS, endpoint.id(), "", "");
            }
        }
        List<AssaySpec> ofFile = study.spec().assays().stream().filter(assay -> assay.file().equals(file)).toList();
        for (AssaySpec assay : study.spec().assays()) {
            boolean named = problem.message().contains("\"" + assay.id() + "\"");
            if (named || ofFile.size() == 1 && ofFile.contains(assay) && !file.equals(study.spec().sampleFile())) {
                return inAssay(problem, assay, study.assays().get(assay.id()));
            }
        }
        if (file.equals(study.spec().sampleFile())) {
            return inSamples(problem, study);
        }
        return new Finding(problem, Page.SOURCE, "", "", "");
    }

    private static Finding inAssay(Problem problem, AssaySpec spec, Assay assay) {
        if (assay == null) {
            return new Finding(problem, Page.SOURCE, spec.id(), "", "");
        }
        String feature = "";
        String sample = "";
        for (String word : words(problem)) {
            if (sample.isEmpty() && assay.samples().contains(word)) {
                sample = word;
            } else if (feature.isEmpty()
                    && assay.data().features().stream().map(Feature::name).anyMatch(word::equals)) {
                feature = word;
            }
        }
        return new Finding(problem, Page.ASSAY, spec.id(), feature, sample);
    }

    private static Finding inSamples(Problem problem, StudyContents study) {
        String column = "";
        String sample = "";
        for (String word : words(problem)) {
            if (sample.isEmpty() && study.samples().contains(word)) {
                sample = word;
            } else if (column.isEmpty() && study.sampleTable() != null
                    && study.sampleTable().columnNames().contains(word)) {
                column = word;
            }
        }
        return new Finding(problem, Page.SAMPLES, "", column, sample);
    }

    /** What may be a name: the column of the place, then all that is in quotes or parentheses, part by part. */
    private static List<String> words(Problem problem) {
        List<String> words = new ArrayList<>();
        if (!problem.location().column().isEmpty()) {
            words.add(problem.location().column());
        }
        Matcher quoted = QUOTED.matcher(problem.message());
        while (quoted.find()) {
            words.add(quoted.group(1));
        }
        for (String part : problem.message().split("[\\s,;:()]+")) {
            if (!part.isEmpty()) {
                words.add(part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
            }
        }
        return words;
    }
}
