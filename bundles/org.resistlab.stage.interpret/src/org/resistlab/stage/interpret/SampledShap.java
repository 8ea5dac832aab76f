package org.resistlab.stage.interpret;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.random.RandomStream;

/**
 * Estimated Shapley values of any model: a background sample is turned into the explained one feature by feature, in
 * random order, and each feature is credited with what its turn changes. Štrumbelj and Kononenko: Explaining prediction
 * models and individual predictions with feature contributions. Knowledge and Information Systems 2014,
 * <a href="https://doi.org/10.1007/s10115-013-0679-x">doi:10.1007/s10115-013-0679-x</a>. Each order is also gone
 * through backwards, which lowers the variance (Mitchell et al.: Sampling permutations for Shapley value estimation.
 * JMLR 2022, <a href="https://doi.org/10.48550/arXiv.2104.12199">doi:10.48550/arXiv.2104.12199</a>).
 *
 * <p>
 * All samples share the orders and the background samples, each of which is used equally often: so the values of every
 * sample add up to its prediction less the mean prediction of the background, which is the base. A feature whose turn
 * changes no value has the part 0 at no cost.
 */
final class SampledShap {

    private static final int BATCH_CELLS = 1 << 20;

    private final Model model;
    private final int output;
    private final Execution execution;
    private final List<Feature> features;
    private final double[][] background;
    private final double[] ofBackground;
    private final int[][] orders;
    private final String scale;

    private SampledShap(ExplanationRequest request, int[] backgroundRows, int[][] orders, Execution execution) {
        model = request.model();
        output = request.output();
        this.execution = execution;
        features = request.background().features();
        FeatureMatrix chosen = request.background().selectRows(backgroundRows).materialize();
        background = RowMajor.of(chosen.values());
        double[][] predictions = model.predict(chosen);
        scale = predictions[0].length == 1 ? "value" : "probability";
        ofBackground = ofOutput(predictions);
        this.orders = orders;
    }

    static Explanation explain(ExplanationRequest request, Parameters parameters, Execution execution) {
        int pairs = pairs(request, parameters, execution);
        int size = Math.min(pairs, Math.min(parameters.integer("background"), request.background().rows()));
        pairs -= pairs % size;
        int[] rows = execution.random().child("background").sample(request.background().rows(), size);
        RandomStream random = execution.random().child("orders");
        int[][] orders = new int[pairs][];
        for (int pair = 0; pair < pairs; pair++) {
            orders[pair] = random.permutation(request.background().columns());
        }
        String method = "sampled permutation SHAP: " + counted(pairs, "feature order")
                + ", forwards and backwards, from " + counted(size, "background sample");
        return new SampledShap(request, rows, orders, execution).explain(request.samples(), method);
    }

    /** How many orders can be afforded; the same for a sample whichever others are explained with it. */
    private static int pairs(ExplanationRequest request, Parameters parameters, Execution execution) {
        int wanted = parameters.integer("samples");
        int most = parameters.integer("max_evaluations");
        int each = 2 * Math.max(1, varying(request.background()) - 1);
        int affordable = most / each;
        if (affordable == 0) {
            throw new IllegalArgumentException("sampling one order of its " + request.background().columns()
                    + " features takes " + each + " predictions a sample, and max_evaluations is " + most
                    + ". Select features before it, or raise max_evaluations.");
        }
        if (affordable < wanted) {
            execution.note(Problem.info("explain.coarse",
                    "The SHAP values are coarse: " + counted(affordable, "feature order") + " instead of " + wanted
                            + ", as each takes " + each + " predictions a sample and max_evaluations is " + most
                            + "."));
        }
        return Math.min(wanted, affordable);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Features that are not the same in all background samples; all of them where there is but one. */
    private static int varying(FeatureMatrix background) {
        if (background.rows() == 1) {
            return background.columns();
        }
        int varying = 0;
        for (int j = 0; j < background.columns(); j++) {
            varying += Columns.isConstant(background.column(j)) ? 0 : 1;
        }
        return varying;
    }

    private Explanation explain(FeatureMatrix samples, String method) {
        FeatureMatrix dense = samples.materialize();
        double[] predictions = predict(dense);
        double[][] rows = RowMajor.of(dense.values());
        double[][] values = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            Walks walks = new Walks(rows[i], background, orders);
            values[i] = walks.parts(evaluate(walks), ofBackground, predictions[i]);
        }
        double base = Arrays.stream(ofBackground).sum() / ofBackground.length;
        return Shap.explanation(method, scale, values, base, features.size());
    }

    private double[] evaluate(Walks walks) {
        double[] predictions = new double[walks.stops()];
        int size = Math.max(1, BATCH_CELLS / Math.max(1, features.size()));
        for (int from = 0; from < predictions.length; from += size) {
            execution.checkCancelled();
            int to = Math.min(predictions.length, from + size);
            double[] batch = predict(new FeatureMatrix(features, walks.stops(from, to)));
            System.arraycopy(batch, 0, predictions, from, batch.length);
        }
        return predictions;
    }

    private double[] predict(FeatureMatrix matrix) {
        return ofOutput(model.predict(matrix));
    }

    private double[] ofOutput(double[][] predictions) {
        return Arrays.stream(predictions).mapToDouble(row -> row[output]).toArray();
    }
}
