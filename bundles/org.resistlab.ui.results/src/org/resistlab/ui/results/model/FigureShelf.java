package org.resistlab.ui.results.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;

/**
 * All figures of a run, of all plug-ins. One that throws or comes to no end costs its own figures only, and is named.
 *
 * @param figures in the order of their kinds
 * @param problems sentences that name a plug-in and what it did
 */
public record FigureShelf(List<ShownFigure> figures, List<String> problems) {

    /** Seconds until a plug-in is given up. */
    private static final long PATIENCE = 60;

    /** What is looked at first; kinds that are not here follow in their own order. */
    private static final List<String> FIRST = List.of("model-comparison", "roc-curve", "precision-recall",
            "predicted-observed", "residuals", "score-by-class", "confusion-matrix", "calibration", "permutation-null",
            "shap-beeswarm", "heat-map", "shap-dependence", "patient-waterfall", "feature-importance");

    public FigureShelf {
        figures = figures.stream().sorted(Comparator.comparingInt(FigureShelf::place)).toList();
        problems = List.copyOf(problems);
    }

    private static int place(ShownFigure shown) {
        int place = FIRST.indexOf(shown.kind());
        return place < 0 ? FIRST.size() : place;
    }

    /** The figures that a report has, too. */
    public static FigureShelf of(RunResult result, Contributions contributions) {
        return make(contributions, PATIENCE, figure -> figure.create(result));
    }

    /**
     * This shelf with the figures of an endpoint, where it has none of them yet: the report of a panel shows its best
     * endpoints only.
     */
    public FigureShelf with(RunResult result, EndpointResult endpoint, Contributions contributions) {
        if (figures.stream().anyMatch(shown -> shown.figure().endpoint().equals(endpoint.endpoint()))) {
            return this;
        }
        FigureShelf alone = of(new RunResult(result.title(), result.studyId(), result.studyTitle(),
                result.studySamples(), result.analysis(), result.analysisText(), result.assays(), result.models(),
                List.of(endpoint), result.findings(), result.plugins(), result.version(), result.kernels()),
                contributions);
        List<ShownFigure> both = new ArrayList<>(figures);
        both.addAll(alone.of(endpoint.endpoint()).stream().filter(shown -> !shown.figure().endpoint().isEmpty())
                .toList());
        return new FigureShelf(both, problems);
    }

    /** The figures of one sample or feature. */
    public static FigureShelf of(RunResult result, FigureFocus focus, Contributions contributions) {
        return make(contributions, PATIENCE, figure -> figure.create(result, focus));
    }

    /** The figures of an endpoint, and those of the whole study. */
    public List<ShownFigure> of(String endpoint) {
        return figures.stream()
                .filter(shown -> shown.figure().endpoint().equals(endpoint) || shown.figure().endpoint().isEmpty())
                .toList();
    }

    static FigureShelf make(Contributions contributions, long patience,
            Function<Figure, List<RenderedFigure>> create) {
        List<ShownFigure> figures = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        ExecutorService threads = Executors
                .newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("figures").unstarted(work));
        try {
            List<Contribution> kinds = contributions.of(ContributionKind.FIGURES);
            List<Future<List<RenderedFigure>>> made = kinds.stream().map(kind -> threads.submit(
                    () -> List.copyOf(create.apply(contributions.create(kind, Figure.class))))).toList();
            for (int k = 0; k < kinds.size(); k++) {
                Contribution kind = kinds.get(k);
                try {
                    made.get(k).get(patience, TimeUnit.SECONDS).forEach(figure -> figures
                            .add(new ShownFigure(kind.id(), kind.name(), kind.plugin(), figure)));
                } catch (ExecutionException e) {
                    String reason = e.getCause().getMessage();
                    problems.add(failed(kind, reason == null ? e.getCause().toString() : reason));
                } catch (TimeoutException e) {
                    made.get(k).cancel(true);
                    problems.add(failed(kind, "it took more than " + patience + " s"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        return new FigureShelf(figures, problems);
    }

    private static String failed(Contribution kind, String reason) {
        return "The plug-in " + kind.plugin() + " could not make its figure “" + kind.name() + "”: " + reason
                + ". Update or remove it.";
    }
}
