package org.resistlab.report.chart;

/** What a figure can be exported as. */
public enum FigureFormat {
    /** Lines and text that drawing programs and browsers read. */
    SVG("svg", "SVG"),
    /** Lines and text with fonts, one page in the size of the figure. */
    PDF("pdf", "PDF"),
    /** A picture. */
    PNG("png", "PNG"),
    /** The numbers shown, as a table. */
    TSV("tsv", "Data (TSV)");

    private final String ending;
    private final String label;

    FigureFormat(String ending, String label) {
        this.ending = ending;
        this.label = label;
    }

    /**
     * Returns what file names end with.
     *
     * @return without the dot
     */
    public String ending() {
        return ending;
    }

    /**
     * Returns its name for people.
     *
     * @return the name
     */
    public String label() {
        return label;
    }
}
