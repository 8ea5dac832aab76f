package org.resistlab.report.figure;

import java.util.List;
import java.util.Optional;

import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;

/**
 * A model whose predictions are explained.
 *
 * @param endpoint what it predicts
 * @param model the model
 * @param parts the parts of its held-out predictions
 */
record Explained(EndpointResult endpoint, ModelResult model, Attributions parts) {

    /** The best model of each endpoint that has figures, where it is explained. */
    static List<Explained> best(RunResult result) {
        return Scope.detailed(result).stream().flatMap(endpoint -> Ranking.bestFirst(endpoint).stream().limit(1)
                .flatMap(model -> of(endpoint, model).stream())).toList();
    }

    /** The model that somebody looks at, where it is explained. */
    static Optional<Explained> of(RunResult result, FigureFocus focus) {
        return result.endpoints().stream().filter(endpoint -> endpoint.endpoint().equals(focus.endpoint())).findFirst()
                .flatMap(endpoint -> Ranking.bestFirst(endpoint).stream()
                        .filter(model -> focus.model().isEmpty() || model.model().equals(focus.model())).findFirst()
                        .flatMap(model -> of(endpoint, model)));
    }

    private static Optional<Explained> of(EndpointResult endpoint, ModelResult model) {
        return model.attributions().filter(parts -> !parts.samples().isEmpty())
                .map(parts -> new Explained(endpoint, model, parts));
    }

    /** The parts, or the raw values, of one feature in all samples. */
    static double[] column(double[][] rows, int feature) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][feature];
        }
        return column;
    }
}
