package org.resistlab.algorithm.weka.svm;

import weka.classifiers.functions.SMO;
import weka.core.Instances;

/** Weka's sequential minimal optimisation for two classes, which shows its dual coefficients. */
final class PairSmo extends SMO {

    private static final long serialVersionUID = 1L;

    PairSmo(double cost, double tolerance) {
        setC(cost);
        setToleranceParameter(tolerance);
        turnChecksOff();
    }

    /** @param samples of class 0, where the decision is negative, and 1 */
    Machine train(KernelMatrix kernel, int[] rows, Instances samples) throws Exception {
        Pair pair = new Pair();
        pair.setKernel(kernel);
        return pair.train(rows, samples);
    }

    private final class Pair extends BinarySMO {

        private static final long serialVersionUID = 1L;

        Machine train(int[] rows, Instances samples) throws Exception {
            buildClassifier(samples, 0, 1, false, -1, 1);
            double[] duals = new double[rows.length];
            for (int i = 0; i < duals.length; i++) {
                duals[i] = m_alpha[i] * m_class[i];
            }
            return new Machine(rows, duals, -m_b);
        }
    }
}
