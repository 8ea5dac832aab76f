package org.resistlab.algorithm.svm;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.linear.PlattScaling;
import org.resistlab.numerics.random.RandomStream;

/**
 * The machines of one pair of classes, and decision values by which they are calibrated: of folds that a machine of the
 * others has not seen, or with a single sample of a class those of the training samples. Task 0 is the machine of all
 * samples, task {@code f + 1} the machine without fold {@code f}; tasks may run at once.
 */
final class CalibratedPair {

    private final Pair pair;
    private final int folds;
    private final int[] assigned;
    private final Machine[] machines;
    private final double[][] decisions;

    CalibratedPair(Pair pair, int folds, int costs, RandomStream random) {
        this.pair = pair;
        this.folds = Math.min(folds, pair.smallestClass()) < 2 ? 0 : Math.min(folds, pair.smallestClass());
        this.assigned = this.folds == 0 ? new int[pair.size()] : pair.stratified(this.folds, random);
        this.machines = new Machine[costs];
        this.decisions = new double[costs][pair.size()];
    }

    int tasks() {
        return folds + 1;
    }

    void run(int task, double[] kernel, int n, double[] weights, CostPath path, Execution execution) {
        int fold = task - 1;
        Pair trained = task == 0 ? pair : pair.without(assigned, fold);
        Machine[] found = path.classes(kernel, n, trained, weights, execution);
        for (int cost = 0; cost < found.length; cost++) {
            if (task == 0) {
                machines[cost] = found[cost];
            }
            if (task > 0 || folds == 0) {
                decide(found[cost], folds == 0 ? 0 : fold, kernel, n, decisions[cost]);
            }
        }
    }

    private void decide(Machine machine, int fold, double[] kernel, int n, double[] out) {
        for (int i = 0; i < out.length; i++) {
            if (assigned[i] == fold) {
                out[i] = machine.decision(kernel, pair.rows()[i] * n);
            }
        }
    }

    Machine machine(int cost) {
        return machines[cost];
    }

    PlattScaling calibration(int cost) {
        return Calibration.fit(decisions[cost], pair.labels());
    }
}
