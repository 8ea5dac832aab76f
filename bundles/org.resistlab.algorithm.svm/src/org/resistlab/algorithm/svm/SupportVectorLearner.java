package org.resistlab.algorithm.svm;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Support vector machines: C-SVC and epsilon-SVR (Cortes and Vapnik 1995,
 * <a href="https://doi.org/10.1023/A:1022627411411">doi:10.1023/A:1022627411411</a>; Smola and Schölkopf 2004,
 * <a href="https://doi.org/10.1023/B:STCO.0000035301.49549.88">doi:10.1023/B:STCO.0000035301.49549.88</a>), with the
 * optimum and the parameters of LIBSVM and scikit-learn. The inner products of the samples are computed once for all
 * kernels, costs and calibration folds, after which the cost does not depend on the number of features.
 *
 * <p>
 * Takes complete numbers; anything else is an {@link IllegalArgumentException} in words for a person. A class without
 * training samples has probability 0.
 */
public final class SupportVectorLearner implements Learner {

    static final String ID = "svm";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        requireSupported(data.target());
        Samples samples = Samples.of(data, execution);
        KernelFunction kernel = KernelFunction.of(parameters, samples);
        double[] matrix = kernel.matrix(samples.products(), samples.size());
        return models(samples, data.target(), kernel, matrix, Grid.of(parameters), true, execution)[0];
    }

    /**
     * Machines that differ in C alone are optimised from the least cost to the greatest, each from the one before; they
     * agree with those of {@link #fit} within the tolerance {@code tol}.
     */
    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<Grid> parts = Grid.parts(grid);
        Model[][] models = new Model[folds.size()][grid.size()];
        execution.forEach(folds.size(),
                fold -> fitAll(folds.get(fold), parts, models[fold], execution.part("fold-" + fold)));
        return Arrays.stream(models).map(List::of).toList();
    }

    private static void fitAll(Training data, List<Grid> parts, Model[] models, Execution execution) {
        requireSupported(data.target());
        Samples samples = Samples.of(data, execution);
        KernelFunction last = null;
        double[] matrix = null;
        for (Grid part : parts) {
            execution.checkCancelled();
            KernelFunction kernel = KernelFunction.of(part.parameters(), samples);
            if (!kernel.equals(last)) {
                matrix = kernel.matrix(samples.products(), samples.size());
                last = kernel;
            }
            Model[] found = models(samples, data.target(), kernel, matrix, part, false, execution);
            for (int c = 0; c < found.length; c++) {
                for (int point : part.points().get(c)) {
                    models[point] = found[c];
                }
            }
        }
    }

    private static void requireSupported(Target target) {
        if (target instanceof SurvivalTarget) {
            throw new IllegalArgumentException(ID + " does not learn endpoints of type " + target.task().word()
                    + ": use a survival model such as cox.");
        }
    }

    /** A model for each cost of a part of the grid. */
    private static Model[] models(Samples samples, Target target, KernelFunction kernel, double[] matrix, Grid part,
            boolean alone, Execution execution) {
        requireFinite(matrix, samples.size());
        if (target instanceof ClassTarget classes) {
            ClassTrainer trainer = new ClassTrainer(matrix, classes, part.parameters(), part.costs(), execution);
            return Arrays.stream(trainer.train())
                    .map(found -> LinearSvmModel.of(new ClassSvmModel(
                            margins(found.machines(), kernel, samples, alone), found.coding(), found.calibrations())))
                    .toArray(Model[]::new);
        }
        Machine[] machines = CostPath.of(part.parameters(), part.costs()).values(matrix, samples.size(),
                ((RealTarget) target).values(), part.parameters().real("epsilon"), execution);
        return Arrays.stream(machines)
                .map(machine -> LinearSvmModel
                        .of(new RealSvmModel(margins(new Machine[] {machine}, kernel, samples, alone))))
                .toArray(Model[]::new);
    }

    private static void requireFinite(double[] matrix, int n) {
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(matrix[i * n + i])) {
                throw new IllegalArgumentException(ID
                        + " has a kernel so large that it is infinite: lower gamma, coef0 or degree, or add the step"
                        + " standardize.");
            }
        }
    }

    private static Margins margins(Machine[] machines, KernelFunction kernel, Samples samples, boolean alone) {
        TrainingMargins margins = new TrainingMargins(machines, kernel, samples);
        return alone ? margins.alone() : margins;
    }

    @Override
    public Model restore(State state) {
        return state.has("coding") ? LinearSvmModel.of(ClassSvmModel.restore(state))
                : LinearSvmModel.of(RealSvmModel.restore(state));
    }
}
