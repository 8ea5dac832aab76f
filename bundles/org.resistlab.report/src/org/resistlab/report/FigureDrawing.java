package org.resistlab.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.ChartData;
import org.resistlab.report.chart.FigureFiles;
import org.resistlab.report.chart.SvgWriter;
import org.resistlab.report.html.DrawnFigure;

/**
 * Has all installed figures drawn and written. The code of a figure comes from a plug-in: whatever it throws is a problem
 * that names it, and costs no more than its own figures.
 */
final class FigureDrawing {

    private final Contributions contributions;
    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final List<DrawnFigure> drawn = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param folder where the files go, made where it is missing */
    FigureDrawing(Contributions contributions, Path folder) {
        this.contributions = contributions;
        this.folder = folder;
    }

    List<DrawnFigure> drawn() {
        return drawn;
    }

    List<Problem> problems() {
        return problems;
    }

    /** @throws IOException if a file cannot be written */
    void draw(RunResult result) throws IOException {
        for (Contribution contribution : contributions.of(ContributionKind.FIGURES)) {
            for (RenderedFigure figure : create(contribution, result)) {
                write(contribution, figure);
            }
        }
    }

    private List<RenderedFigure> create(Contribution contribution, RunResult result) {
        try {
            return List.copyOf(contributions.create(contribution, Figure.class).create(result));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fail(contribution, "", e);
        }
        return List.of();
    }

    private void write(Contribution contribution, RenderedFigure figure) throws IOException {
        try {
            if (!names.add(figure.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("another figure has the same name");
            }
            String light = svg(figure, false);
            String dark = svg(figure, true);
            FigureFiles.write(folder, figure.name(), figure.drawing()::draw, figure.width(), figure.height(),
                    new ChartData(figure.data().columns(), figure.data().rows()));
            drawn.add(new DrawnFigure(contribution.id(), figure, light, dark));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fail(contribution, " " + figure.name(), e);
        }
    }

    private static String svg(RenderedFigure figure, boolean dark) {
        return SvgWriter.element(dark ? figure.darkDrawing()::draw : figure.drawing()::draw, figure.name(),
                figure.title(), figure.width(), figure.height());
    }

    private void fail(Contribution contribution, String which, Throwable cause) {
        problems.add(Problem.warning("report.figure", "Plug-in " + contribution.plugin() + " failed to draw its figure \""
                + contribution.id() + "\"" + which + ": " + cause + ".",
                "The report is written without it; update or remove the plug-in."));
    }
}
