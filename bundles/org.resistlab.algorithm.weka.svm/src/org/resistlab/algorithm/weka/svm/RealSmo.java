package org.resistlab.algorithm.weka.svm;

import weka.classifiers.functions.SMOreg;
import weka.classifiers.functions.supportVector.RegSMOImproved;
import weka.core.Instances;

/** Weka's sequential minimal optimisation for a real target, which shows its dual coefficients. */
final class RealSmo extends RegSMOImproved {

    private static final long serialVersionUID = 1L;

    RealSmo(double cost, double tolerance, double epsilon, KernelMatrix kernel) {
        SMOreg owner = new SMOreg();
        owner.setC(cost);
        owner.setKernel(kernel);
        setSMOReg(owner);
        setTolerance(tolerance);
        setEpsilonParameter(epsilon);
    }

    Machine train(int[] rows, Instances samples) throws Exception {
        buildClassifier(samples);
        double[] duals = new double[rows.length];
        for (int i = 0; i < duals.length; i++) {
            duals[i] = m_alpha[i] - m_alphaStar[i];
        }
        return new Machine(rows, duals, -m_b);
    }
}
