package org.resistlab.ui.studies.model.importing;

/**
 * What becomes of one sample id of a file.
 *
 * @param id as it stands in the file
 * @param written as the chosen rule writes it
 * @param sample id in the sample table; empty where there is none
 */
public record IdMatch(String id, String written, String sample) {

    /** Whether the sample table knows it. */
    public boolean isMatched() {
        return !sample.isEmpty();
    }

    /** Whether it is known under another spelling. */
    public boolean isRespelt() {
        return isMatched() && !sample.equals(written);
    }
}
