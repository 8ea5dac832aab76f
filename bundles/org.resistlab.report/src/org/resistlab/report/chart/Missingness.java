package org.resistlab.report.chart;

/**
 * How much of something was not measured.
 *
 * @param name the feature or assay
 * @param group the assay of a feature; may be empty
 * @param missing how many values are missing
 * @param total how many values there should be
 */
public record Missingness(String name, String group, long missing, long total) {
    /** Checks the counts. */
    public Missingness {
        if (missing < 0 || missing > total) {
            throw new IllegalArgumentException(missing + " of " + total + " values of " + name + " cannot be missing");
        }
    }

    /**
     * Returns the share that is missing.
     *
     * @return 0 to 1; 0 where there should be no value at all
     */
    public double share() {
        return total == 0 ? 0 : (double) missing / total;
    }
}
