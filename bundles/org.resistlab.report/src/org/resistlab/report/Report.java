package org.resistlab.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.run.AtomicFiles;
import org.resistlab.report.html.ReportPage;

/** Writes the report of a run. */
public final class Report {

    /** Seconds until a figure that comes to no end is given up. */
    private static final long PATIENCE = 300;

    private Report() {
    }

    /**
     * Writes {@code figures/NAME.svg|png|pdf|tsv} and {@code report.html} with all figures that are installed.
     *
     * @param folder the run folder, which exists
     * @return what could not be shown, such as a figure that failed; the report is whole without it
     * @throws IOException if a file cannot be written
     */
    public static List<Problem> write(RunResult result, Path folder) throws IOException {
        return write(result, folder, Contributions.installed());
    }

    /**
     * Writes the report with figures, names and references from the given contributions.
     *
     * @param folder the run folder, which exists
     * @return what could not be shown
     * @throws IOException if a file cannot be written
     */
    public static List<Problem> write(RunResult result, Path folder, Contributions contributions)
            throws IOException {
        return write(result, folder, contributions, PATIENCE);
    }

    /**
     * The methods of a run in the words of its report, and the literature they cite: an element of well-formed XHTML
     * with headings, paragraphs and lists.
     */
    public static String methods(RunResult result, Contributions contributions) {
        return ReportPage.methods(result, contributions);
    }

    static List<Problem> write(RunResult result, Path folder, Contributions contributions, long patience)
            throws IOException {
        FigureDrawing figures = new FigureDrawing(contributions, folder.resolve("figures"), patience);
        figures.draw(result);
        AtomicFiles.write(folder.resolve("report.html"), ReportPage.of(result, figures.drawn(), contributions));
        return figures.problems();
    }
}
