package org.resistlab.algorithm.weka.svm;

import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.weka.LinearForm;

/** Machines of linear kernel, of which the weights of the features are enough. */
record LinearMargins(LinearForm linearForm) implements Margins {

    static LinearMargins of(List<Machine> machines, FeatureMatrix training) {
        double[][] weights = new double[machines.size()][training.columns()];
        double[] column = new double[training.rows()];
        for (int j = 0; j < training.columns(); j++) {
            training.values().column(j, column);
            for (int m = 0; m < weights.length; m++) {
                Machine machine = machines.get(m);
                double sum = 0;
                for (int i = 0; i < machine.rows().length; i++) {
                    sum += machine.duals()[i] * column[machine.rows()[i]];
                }
                weights[m][j] = sum;
            }
        }
        return new LinearMargins(new LinearForm(weights, machines.stream().mapToDouble(Machine::bias).toArray()));
    }

    @Override
    public double[][] of(FeatureMatrix samples) {
        return linearForm.of(samples);
    }

    @Override
    public State state() {
        return linearForm.state();
    }
}
