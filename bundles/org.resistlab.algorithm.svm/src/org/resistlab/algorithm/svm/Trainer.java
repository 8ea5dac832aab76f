package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

/** Trains models on the same samples, one part of a grid after another, and keeps the kernel matrix between them. */
final class Trainer {

    private final Samples samples;
    private final Target target;
    private final Convergence convergence;
    private final Execution execution;
    private KernelFunction kernel;
    private double[] matrix;

    /** @throws IllegalArgumentException if such data cannot be learned */
    Trainer(Training data, Convergence convergence, Execution execution) {
        if (data.target() instanceof SurvivalTarget survival) {
            throw new IllegalArgumentException(SupportVectorLearner.ID + " does not learn endpoints of type "
                    + survival.task().word() + ": use a survival model such as cox.");
        }
        this.samples = Samples.of(data, execution);
        this.target = data.target();
        this.convergence = convergence;
        this.execution = execution;
    }

    /**
     * A model for each cost.
     *
     * @param alone whether the models stand alone, or predict by all training samples
     */
    Model[] train(Grid part, boolean alone) {
        execution.checkCancelled();
        Parameters parameters = part.parameters();
        prepare(parameters);
        CostPath path = CostPath.of(parameters, part.costs(), convergence);
        if (target instanceof ClassTarget classes) {
            ClassTrainer trainer = new ClassTrainer(matrix, classes, ClassTrainer.weights(classes, parameters), path,
                    parameters.integer("calibration_folds"), execution);
            return Arrays.stream(trainer.train())
                    .map(found -> LinearSvmModel.of(new ClassSvmModel(margins(found.machines(), alone),
                            found.coding(), found.calibrations())))
                    .toArray(Model[]::new);
        }
        Machine[] machines = path.values(matrix, samples.size(), ((RealTarget) target).values(),
                parameters.real("epsilon"), execution);
        return Arrays.stream(machines)
                .map(machine -> LinearSvmModel.of(new RealSvmModel(margins(new Machine[] {machine}, alone))))
                .toArray(Model[]::new);
    }

    private void prepare(Parameters parameters) {
        KernelFunction wanted = KernelFunction.of(parameters, samples);
        if (wanted.equals(kernel)) {
            return;
        }
        kernel = wanted;
        matrix = wanted.matrix(samples.products(), samples.size());
        for (int i = 0; i < samples.size(); i++) {
            if (!Double.isFinite(matrix[i * samples.size() + i])) {
                throw new IllegalArgumentException(
                        SupportVectorLearner.ID + " has a kernel so large that it is infinite:"
                                + " lower gamma, coef0 or degree, or add the step standardize.");
            }
        }
    }

    private Margins margins(Machine[] machines, boolean alone) {
        TrainingMargins margins = new TrainingMargins(machines, kernel, samples);
        return alone ? margins.alone() : margins;
    }
}
