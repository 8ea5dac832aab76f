package org.resistlab.algorithm.weka.svm;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.linear.PlattScaling;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;

/** Trains a machine for each pair of classes, and its calibration on decision values of inner folds. */
final class ClassTrainer {

    private final double[][] kernel;
    private final double[] weights;
    private final PairSmo smo;
    private final int folds;
    private final Execution execution;

    private ClassTrainer(double[][] kernel, double[] weights, Parameters parameters, Execution execution) {
        this.kernel = kernel;
        this.weights = weights;
        this.smo = new PairSmo(parameters.real("C"), parameters.real("tol"));
        this.folds = parameters.integer("calibration_folds");
        this.execution = execution;
    }

    static ClassSvmModel train(InnerProducts products, ClassTarget target, Parameters parameters,
            Execution execution) {
        ClassCoding coding = ClassCoding.of(target);
        KernelFunction function = KernelFunction.of(parameters, products.features());
        double[] weights = SampleWeights.of(target, parameters);
        ClassTrainer trainer = new ClassTrainer(products.kernel(function), weights, parameters, execution);
        List<Machine> machines = new ArrayList<>();
        List<PlattScaling> calibrations = new ArrayList<>();
        List<Double> pairWeights = new ArrayList<>();
        for (int i = 0; i < coding.presentClasses(); i++) {
            for (int j = i + 1; j < coding.presentClasses(); j++) {
                boolean swapped = coding.isBinary() && coding.positive() == coding.present(i);
                Pair pair = swapped ? Pair.of(target, coding.present(j), coding.present(i))
                        : Pair.of(target, coding.present(i), coding.present(j));
                machines.add(trainer.machine(pair));
                calibrations.add(trainer.calibrate(pair, execution.random().child("calibration-" + i + "-" + j)));
                pairWeights.add(trainer.weight(pair));
            }
        }
        return new ClassSvmModel(Margins.of(machines, function, products.features()), coding, calibrations,
                pairWeights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double weight(Pair pair) {
        double sum = 0;
        for (int row : pair.rows()) {
            sum += weights[row];
        }
        return sum;
    }

    private Machine machine(Pair pair) {
        double[] labels = new double[pair.size()];
        double[] ofRows = new double[pair.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = pair.labels()[i];
            ofRows[i] = weights[pair.rows()[i]];
        }
        return WekaCall.call(SupportVectorLearner.ID, () -> smo.train(new KernelMatrix(kernel, execution), pair.rows(),
                KernelMatrix.samples(pair.rows(), labels, ofRows, 2)));
    }

    /** Calibrates on decision values of held-out folds; with a single sample of a class, on the training samples'. */
    private PlattScaling calibrate(Pair pair, RandomStream random) {
        int used = Math.min(folds, pair.smallestClass());
        double[] decisions = new double[pair.size()];
        if (used < 2) {
            fill(decisions, machine(pair), pair, new int[pair.size()], 0);
        } else {
            int[] assigned = pair.stratified(used, random);
            for (int fold = 0; fold < used; fold++) {
                fill(decisions, machine(pair.without(assigned, fold)), pair, assigned, fold);
            }
        }
        return Calibration.fit(decisions, pair.labels());
    }

    private void fill(double[] decisions, Machine machine, Pair pair, int[] assigned, int fold) {
        for (int i = 0; i < decisions.length; i++) {
            if (assigned[i] == fold) {
                decisions[i] = machine.decision(kernel[pair.rows()[i]]);
            }
        }
    }
}
