package org.resistlab.report.figure;

import java.util.List;
import java.util.function.IntFunction;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.report.chart.internal.Numbers;

/** What a window says of a held-out sample. */
final class SampleWords {

    private SampleWords() {
    }

    /** A sample's id, true class and probability of a class by a model, by the number of the sample. */
    static IntFunction<String> of(EndpointResult endpoint, ModelResult model, int output) {
        List<String> samples = model.predictions().samples();
        ClassTarget truth = (ClassTarget) model.predictions().truth();
        double[] mean = HeldOutScores.of(model.predictions(), output).mean();
        return i -> "Sample " + samples.get(i) + "\ntrue class " + endpoint.classes().get(truth.codes()[i])
                + "\nprobability of " + endpoint.classes().get(output) + " " + Numbers.fixed(mean[i], 2) + "\nmodel "
                + model.model();
    }
}
