package org.resistlab.algorithm.svm;

import java.util.Arrays;
import java.util.List;

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
        Convergence convergence = new Convergence();
        Model model = new Trainer(data, convergence, execution).train(Grid.of(parameters), true)[0];
        convergence.note(execution);
        return model;
    }

    /**
     * Machines that differ in C alone are optimised from the least cost to the greatest, each from the one before; they
     * agree with those of {@link #fit} within the tolerance {@code tol}.
     */
    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<Grid> parts = Grid.parts(grid);
        Model[][] models = new Model[folds.size()][grid.size()];
        Convergence convergence = new Convergence();
        execution.forEach(folds.size(), fold -> {
            Trainer trainer = new Trainer(folds.get(fold), convergence, execution.part("fold-" + fold));
            for (Grid part : parts) {
                part.place(trainer.train(part, false), models[fold]);
            }
        });
        convergence.note(execution);
        return Arrays.stream(models).map(List::of).toList();
    }

    @Override
    public Model restore(State state) {
        return state.has("coding") ? LinearSvmModel.of(ClassSvmModel.restore(state))
                : LinearSvmModel.of(RealSvmModel.restore(state));
    }
}
