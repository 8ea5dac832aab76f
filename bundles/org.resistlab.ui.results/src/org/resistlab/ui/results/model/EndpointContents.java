package org.resistlab.ui.results.model;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.ui.rows.Rows;

/**
 * Everything the explorer shows of one endpoint; made beside the user interface thread.
 *
 * @param endpoint the endpoint
 * @param verdict what was found, in a sentence or two
 * @param models table of models
 * @param patients table of samples
 * @param features tables of features by model, the best model first
 * @param figures of the endpoint and of the whole study
 */
public record EndpointContents(EndpointResult endpoint, String verdict, Rows<ModelRow> models,
        Rows<PatientRow> patients, List<Map.Entry<String, Rows<FeatureRow>>> features, List<ShownFigure> figures) {

    /** @param number how numbers are written */
    public static EndpointContents of(RunResult run, EndpointResult endpoint, FigureShelf shelf,
            DoubleFunction<String> number) {
        ResultTables tables = new ResultTables(run, endpoint, number);
        String best = endpoint.best().map(ModelResult::model).orElse("");
        List<Map.Entry<String, Rows<FeatureRow>>> features = endpoint.models().stream()
                .filter(model -> !model.features().isEmpty())
                .sorted((one, other) -> Boolean.compare(other.model().equals(best), one.model().equals(best)))
                .map(model -> Map.entry(model.model(), tables.features(model))).collect(Collectors.toList());
        String sentence = Verdict.sentence(endpoint);
        return new EndpointContents(endpoint,
                Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1), tables.models(), tables.patients(),
                features, shelf.of(endpoint.endpoint()));
    }

    /** Names of models whose predictions are explained, the best one first where it is. */
    public List<String> explained() {
        String best = endpoint.best().map(ModelResult::model).orElse("");
        return endpoint.models().stream().filter(model -> model.attributions().isPresent())
                .sorted((one, other) -> Boolean.compare(other.model().equals(best), one.model().equals(best)))
                .map(ModelResult::model).toList();
    }
}
