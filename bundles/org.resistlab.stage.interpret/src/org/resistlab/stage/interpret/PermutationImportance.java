package org.resistlab.stage.interpret;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explainer;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;

/**
 * The mean drop of the score when a feature's values are shuffled among the samples; below 0 where chance made the
 * shuffled ones better. Breiman: Random forests. Machine Learning 2001,
 * <a href="https://doi.org/10.1023/A:1010933404324">doi:10.1023/A:1010933404324</a>; Fisher, Rudin and Dominici: All
 * models are wrong, but many are useful. JMLR 2019,
 * <a href="https://doi.org/10.48550/arXiv.1801.01489">doi:10.48550/arXiv.1801.01489</a>.
 *
 * <p>
 * Features that are constant or not used by the model have the importance 0 at no cost. Where the samples have no score
 * (such as a ROC AUC of a single class) all importances are NaN. The scale is {@code score}: whatever the request's
 * score is in.
 */
public final class PermutationImportance implements Explainer {

    @Override
    public Explanation explain(ExplanationRequest request, Parameters parameters, Execution execution) {
        if (request.score() == null) {
            throw new IllegalArgumentException(
                    "Permutation importance needs samples of which the truth is known: these have none.");
        }
        FeatureMatrix samples = request.samples().materialize();
        boolean[] matter = Columns.matter(request.model(), samples);
        int repeats = repeats(samples.rows(), matter, parameters, execution);
        double whole = request.score().applyAsDouble(request.model().predict(samples));
        double[] importance = new double[samples.columns()];
        if (Double.isNaN(whole)) {
            Arrays.fill(importance, Double.NaN);
            execution.note(Problem.info("explain.no-score",
                    "There is no permutation importance for " + samples.rows() + " samples that have no score."));
        } else {
            Shuffled shuffled = new Shuffled(request, samples, repeats, execution);
            for (int j = 0; j < importance.length; j++) {
                importance[j] = matter[j] ? shuffled.meanDrop(j, whole) : 0;
            }
        }
        return new Explanation("permutation importance, " + repeats + (repeats == 1 ? " repeat" : " repeats"), "score",
                importance, null, Double.NaN);
    }

    private static int repeats(int samples, boolean[] matter, Parameters parameters, Execution execution) {
        int wanted = parameters.integer("n_repeats");
        int most = parameters.integer("max_evaluations");
        long features = IntStream.range(0, matter.length).filter(j -> matter[j]).count();
        long affordable = most / Math.max(1, features * samples);
        if (affordable == 0) {
            throw new IllegalArgumentException("shuffling each of its " + features + " features once takes "
                    + features * samples + " predictions, and max_evaluations is " + most
                    + ". Select features before it, or raise max_evaluations.");
        }
        if (affordable < wanted) {
            execution.note(Problem.info("explain.coarse",
                    "Each feature is shuffled " + affordable + " times instead of " + wanted + ", as shuffling all "
                            + features + " once takes " + features * samples + " predictions and max_evaluations is "
                            + most + "."));
        }
        return (int) Math.min(wanted, affordable);
    }
}
