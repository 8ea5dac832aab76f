package org.resistlab.algorithm.weka.svm;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.execution.Execution;

import weka.classifiers.functions.supportVector.Kernel;
import weka.core.Attribute;
import weka.core.Copyable;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/**
 * A kernel matrix as a Weka kernel. Weka's optimiser then works on samples that consist of their row number only: its
 * cost does not depend on the number of features, and folds and parameters share one matrix.
 */
final class KernelMatrix extends Kernel implements Copyable {

    private static final long serialVersionUID = 1L;
    private static final int CALLS_BETWEEN_CHECKS = 1 << 16;

    private final transient double[][] values;
    private final transient Execution execution;
    private transient int[] rows = {};
    private transient int calls;

    KernelMatrix(double[][] values, Execution execution) {
        this.values = values;
        this.execution = execution;
    }

    /**
     * Samples for Weka.
     *
     * @param classes number of classes; 0 for a real target
     */
    static Instances samples(int[] rows, double[] target, double[] weights, int classes) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("row"));
        attributes.add(classes == 0 ? new Attribute("target") : new Attribute("target", names(classes)));
        Instances samples = new Instances("samples", attributes, rows.length);
        samples.setClassIndex(1);
        for (int i = 0; i < rows.length; i++) {
            samples.add(new DenseInstance(weights[i], new double[] {rows[i], target[i]}));
        }
        return samples;
    }

    private static List<String> names(int classes) {
        List<String> names = new ArrayList<>();
        for (int k = 0; k < classes; k++) {
            names.add(Integer.toString(k));
        }
        return names;
    }

    @Override
    public void buildKernel(Instances data) throws Exception {
        super.buildKernel(data);
        rows = new int[data.numInstances()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) data.instance(i).value(0);
        }
    }

    @Override
    public double eval(int id1, int id2, Instance sample) {
        if (++calls % CALLS_BETWEEN_CHECKS == 0) {
            execution.checkCancelled();
        }
        return values[id1 >= 0 ? rows[id1] : (int) sample.value(0)][rows[id2]];
    }

    /** This kernel itself: a copy has nothing of its own, and Weka uses one at a time. */
    @Override
    public Object copy() {
        return this;
    }

    @Override
    public void clean() {
        m_data = null;
    }

    @Override
    public int numEvals() {
        return calls;
    }

    @Override
    public int numCacheHits() {
        return -1;
    }

    @Override
    public String globalInfo() {
        return "A kernel matrix that has been computed before.";
    }
}
