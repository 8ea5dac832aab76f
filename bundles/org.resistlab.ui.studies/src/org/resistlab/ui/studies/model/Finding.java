package org.resistlab.ui.studies.model;

import org.resistlab.core.problem.Problem;

/**
 * A problem of a study with the place that leads to it.
 *
 * @param problem the problem
 * @param file where its marker belongs, relative to the study folder: the study file or a data file; empty for the
 *        study folder itself
 * @param line 1-based line in that file; 0 where unknown
 * @param assay id of the assay; empty where it is of none
 * @param endpoint id of the endpoint; empty where it is of none
 * @param feature name of the feature or column; empty where unknown
 * @param sample id of the sample; empty where unknown
 * @param dataFile the data file, relative to the study folder; empty where it is of none
 * @param dataLine 1-based line of the data file; 0 where unknown
 */
public record Finding(Problem problem, String file, int line, String assay, String endpoint, String feature,
        String sample, String dataFile, int dataLine) {

    /** Where it is, for the column Location of the problems view. */
    public String place() {
        StringBuilder text = new StringBuilder();
        append(text, "", dataFile);
        append(text, "line ", dataLine > 0 ? Integer.toString(dataLine) : "");
        append(text, "sample ", sample);
        append(text, "column ", feature);
        if (text.isEmpty() && line > 0) {
            text.append("line ").append(line);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String what, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(what).append(value);
        }
    }

    /** The message with what to do about it. */
    public String text() {
        return problem.message() + (problem.remedy().isEmpty() ? "" : " " + problem.remedy());
    }
}
