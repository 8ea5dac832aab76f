package org.resistlab.algorithm.weka.svm;

import java.util.List;

import org.resistlab.core.data.RealTarget;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;

/** Trains a machine for a real target, in units of its standard deviation, as Weka's SMOreg does by default. */
final class RealTrainer {

    private RealTrainer() {
    }

    static RealSvmModel train(InnerProducts products, RealTarget target, Parameters parameters, Execution execution) {
        int n = target.size();
        double mean = 0;
        for (double value : target.values()) {
            mean += value / n;
        }
        double squares = 0;
        for (double value : target.values()) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = squares > 0 && n > 1 ? Math.sqrt(squares / (n - 1)) : 1;
        int[] rows = new int[n];
        double[] scaled = new double[n];
        for (int i = 0; i < n; i++) {
            rows[i] = i;
            scaled[i] = (target.values()[i] - mean) / deviation;
        }
        KernelFunction function = KernelFunction.of(parameters, products.features());
        KernelMatrix kernel = new KernelMatrix(products.kernel(function), execution);
        RealSmo smo = new RealSmo(parameters.real("C"), parameters.real("tol"), parameters.real("epsilon"), kernel);
        Machine machine = WekaCall.call(SupportVectorLearner.ID,
                () -> smo.train(rows, KernelMatrix.samples(rows, scaled, SampleWeights.equal(n), 0)));
        return new RealSvmModel(
                Margins.of(List.of(machine.scaled(deviation, mean)), function, products.features()));
    }
}
