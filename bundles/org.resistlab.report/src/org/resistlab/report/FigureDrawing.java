package org.resistlab.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.FigureFiles;
import org.resistlab.report.chart.SvgWriter;
import org.resistlab.report.html.DrawnFigure;

/**
 * Has all installed figures drawn and written. The code of a figure comes from a plug-in: whatever it throws, or that
 * it comes to no end, is a problem that names it, and costs no more than its own figures.
 */
final class FigureDrawing {

    private static final int MOST_THREADS = 4;

    private final Contributions contributions;
    private final Path folder;
    private final long patience;
    private final Set<String> names = new HashSet<>();
    private final List<DrawnFigure> drawn = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param folder where the files go, made where it is missing
     * @param patience seconds until a figure is given up
     */
    FigureDrawing(Contributions contributions, Path folder, long patience) {
        this.contributions = contributions;
        this.folder = folder;
        this.patience = patience;
    }

    /** The figures in the order of their kinds, whichever was ready first. */
    List<DrawnFigure> drawn() {
        return drawn;
    }

    List<Problem> problems() {
        return problems;
    }

    /** @throws IOException if a file cannot be written */
    void draw(RunResult result) throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads,
                work -> Thread.ofPlatform().daemon().name("figures").unstarted(work));
        try {
            List<Contribution> kinds = contributions.of(ContributionKind.FIGURES);
            List<Future<List<RenderedFigure>>> created = new ArrayList<>();
            for (Contribution kind : kinds) {
                created.add(pool.submit(() -> create(kind, result)));
            }
            for (int k = 0; k < kinds.size(); k++) {
                draw(pool, kinds.get(k), result(kinds.get(k), created.get(k)));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<RenderedFigure> create(Contribution kind, RunResult result) throws ProblemException {
        return List.copyOf(contributions.create(kind, Figure.class).create(result));
    }

    private void draw(ExecutorService pool, Contribution kind, List<List<RenderedFigure>> created) throws IOException {
        List<Future<DrawnFigure>> written = new ArrayList<>();
        for (RenderedFigure figure : created.stream().flatMap(List::stream).toList()) {
            boolean isNew = names.add(figure.name().toLowerCase(Locale.ROOT));
            Callable<DrawnFigure> work = isNew ? () -> write(kind, figure) : () -> {
                throw new IllegalArgumentException("two figures have the name " + figure.name());
            };
            written.add(pool.submit(work));
        }
        for (Future<DrawnFigure> figure : written) {
            drawn.addAll(result(kind, figure));
        }
    }

    private DrawnFigure write(Contribution kind, RenderedFigure figure) throws IOException {
        DrawnFigure both = new DrawnFigure(kind.id(), figure, svg(figure, figure.drawing()),
                svg(figure, figure.darkDrawing()));
        FigureFiles.write(folder, figure.name(), figure.drawing(), figure.width(), figure.height(), figure.data());
        return both;
    }

    private static String svg(RenderedFigure figure, Drawing drawing) {
        return SvgWriter.element(drawing, figure.name(), figure.title(), figure.width(), figure.height());
    }

    /** What the work gave; nothing, and a problem more, where the plug-in failed. */
    private <T> List<T> result(Contribution kind, Future<T> work) throws IOException {
        try {
            return List.of(work.get(patience, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            work.cancel(true);
            fail(kind, "it took more than " + patience + " s");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case ProblemException cause -> problems.addAll(cause.problems());
                default -> fail(kind, e.getCause().toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while figures were drawn", e);
        }
        return List.of();
    }

    private void fail(Contribution kind, String cause) {
        problems.add(Problem.warning("report.figure", "Plug-in " + kind.plugin() + " failed to draw its figure \""
                + kind.id() + "\": " + cause + ".",
                "The report is written without it; update or remove the plug-in."));
    }
}
