package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.linear.PlattScaling;
import org.resistlab.numerics.random.RandomStream;

/** Trains a machine for each pair of classes and each cost, and its calibration on decision values of inner folds. */
final class ClassTrainer {

    private final double[] kernel;
    private final ClassTarget target;
    private final ClassCoding coding;
    private final double[] weights;
    private final CostPath path;
    private final int folds;
    private final Execution execution;

    /**
     * @param kernel samples × samples
     * @param folds most folds that calibrate
     */
    ClassTrainer(double[] kernel, ClassTarget target, double[] weights, CostPath path, int folds,
            Execution execution) {
        this.kernel = kernel;
        this.target = target;
        this.coding = ClassCoding.of(target);
        this.weights = weights;
        this.path = path;
        this.folds = folds;
        this.execution = execution;
    }

    /** The weight of each sample by {@code class_weight}: 1, or as in scikit-learn samples / (classes · its class). */
    static double[] weights(ClassTarget target, Parameters parameters) {
        double[] weights = new double[target.size()];
        Arrays.fill(weights, 1);
        if (parameters.text("class_weight").equals("balanced")) {
            int[] counts = target.counts();
            long present = Arrays.stream(counts).filter(count -> count > 0).count();
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights.length / ((double) present * counts[target.codes()[i]]);
            }
        }
        return weights;
    }

    /**
     * What was learned, one a cost.
     *
     * @param machines one a pair
     * @param calibrations one a pair
     */
    record Solution(ClassCoding coding, Machine[] machines, PlattScaling[] calibrations) {
    }

    Solution[] train() {
        int[][] pairs = coding.pairs();
        CalibratedPair[] problems = new CalibratedPair[pairs.length];
        int tasks = 0;
        for (int p = 0; p < pairs.length; p++) {
            RandomStream random = execution.random().child("calibration-" + pairs[p][0] + "-" + pairs[p][1]);
            problems[p] = new CalibratedPair(Pair.of(target, pairs[p][0], pairs[p][1]), folds, path.size(), random);
            tasks += problems[p].tasks();
        }
        CalibratedPair[] problemOf = new CalibratedPair[tasks];
        int[] taskOf = new int[tasks];
        int next = 0;
        for (CalibratedPair problem : problems) {
            for (int task = 0; task < problem.tasks(); task++) {
                problemOf[next] = problem;
                taskOf[next++] = task;
            }
        }
        execution.forEach(tasks, i -> problemOf[i].run(taskOf[i], kernel, target.size(), weights, path, execution));
        Solution[] solutions = new Solution[path.size()];
        for (int c = 0; c < solutions.length; c++) {
            int cost = c;
            solutions[c] = new Solution(coding,
                    Arrays.stream(problems).map(problem -> problem.machine(cost)).toArray(Machine[]::new),
                    Arrays.stream(problems).map(problem -> problem.calibration(cost)).toArray(PlattScaling[]::new));
        }
        return solutions;
    }
}
