package org.resistlab.engine.fit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Task;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/** A small data set, step and learner whose results show everything they have seen. */
public final class Fakes {

    private static final Parameter SHRINK = new Parameter("shrink", ParameterType.REAL, 0.0, 0, 1, false, false,
            List.of(), false, "", "");

    private Fakes() {
    }

    public static final Execution EXECUTION = new Execution() {

        @Override
        public RandomStream random() {
            return RandomStream.of(5, "test");
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void note(Problem problem) {
            throw new AssertionError(problem);
        }
    };

    /** n samples × 4 features in assay "a" and 2 in assay "b"; the first feature separates the classes somewhat. */
    public static Dataset dataset(int n, long seed) {
        RandomStream random = RandomStream.of(seed, "data");
        int[] codes = new int[n];
        double[][] a = new double[n][4];
        double[][] b = new double[n][2];
        String[] samples = new String[n];
        for (int i = 0; i < n; i++) {
            codes[i] = i % 3 == 0 ? 1 : 0;
            samples[i] = "S" + i;
            for (int j = 0; j < 4; j++) {
                a[i][j] = random.nextGaussian() + (j == 0 ? 1.5 * codes[i] : 0);
            }
            b[i][0] = random.nextGaussian();
            b[i][1] = random.nextGaussian();
        }
        return new Dataset(List.of(samples), assays(a, b),
                new ClassTarget(codes, List.of("sensitive", "resistant"), 1), List.of());
    }

    /** Assays "a" and "b" of samples × features. */
    public static Map<String, FeatureMatrix> assays(double[][] a, double[][] b) {
        Map<String, FeatureMatrix> assays = new LinkedHashMap<>();
        assays.put("a", matrix("a", a));
        assays.put("b", matrix("b", b));
        return assays;
    }

    private static FeatureMatrix matrix(String assay, double[][] rows) {
        Feature[] features = new Feature[rows[0].length];
        Arrays.setAll(features, j -> Feature.numeric(assay, assay + j));
        return new FeatureMatrix(List.of(features), DenseMatrix.of(rows));
    }

    public static List<AssayPipeline> pipelines() {
        ResolvedStep center = new ResolvedStep("center", new Center(), Parameters.none(), true);
        return List.of(new AssayPipeline("a", List.of(center)), new AssayPipeline("b", List.of(center)));
    }

    public static ResolvedModel model(String id, double... shrink) {
        Contribution contribution = new Contribution(ContributionKind.LEARNERS, "centroid", "Centroid", "",
                Set.of(Task.CLASS), Set.of(), List.of(SHRINK), List.of(), "Apache-2.0", "test", Map.of());
        List<Object> values = Arrays.stream(shrink).<Object>mapToObj(Double::valueOf).toList();
        ModelSpec spec = new ModelSpec(id, "centroid", Map.of(),
                shrink.length > 1 ? Map.of("shrink", values) : Map.of(),
                List.of(), List.of());
        List<Parameters> grid = Arrays.stream(shrink).mapToObj(s -> Parameters.of(List.of(SHRINK), Map.of("shrink", s)))
                .toList();
        return new ResolvedModel(spec, contribution, new Centroid(), null, grid, List.of(), false);
    }

    public static ModelFitter fitter(Fusion fusion, long seed) {
        return fitter(fusion, seed, Truth.alone("endpoint", dataset(2, 0)), new SharedFits(1_000_000));
    }

    static ModelFitter fitter(Fusion fusion, long seed, Truth truth, SharedFits shared) {
        return new ModelFitter(pipelines(), fusion,
                new ResamplingSpec(Scheme.STRATIFIED_K_FOLD, 3, 1, 0, "", "roc-auc"), seed, truth, 1_000_000,
                shared);
    }

    /** Subtracts the training mean of each feature. */
    static final class Center implements Step {

        @Override
        public FittedStep fit(Training data, Parameters parameters, Execution execution) {
            double[] means = new double[data.features().columns()];
            Arrays.setAll(means, j -> Arrays.stream(data.features().column(j)).average().orElse(0));
            return new Centered(means);
        }

        @Override
        public FittedStep restore(State state) {
            return new Centered(state.reals("means"));
        }
    }

    private record Centered(double[] means) implements FittedStep {

        @Override
        public FeatureMatrix apply(FeatureMatrix samples) {
            double[][] columns = new double[samples.columns()][];
            for (int j = 0; j < columns.length; j++) {
                double mean = means[j];
                columns[j] = Arrays.stream(samples.column(j)).map(x -> x - mean).toArray();
            }
            return new FeatureMatrix(samples.features(), DenseMatrix.ofColumns(columns));
        }

        @Override
        public State state() {
            return new State().put("means", means);
        }
    }

    /** Scores by the difference of the class means; one feature of noise comes from the random stream. */
    static final class Centroid implements Learner {

        @Override
        public Model fit(Training data, Parameters parameters, Execution execution) {
            ClassTarget target = (ClassTarget) data.target();
            double[] weights = new double[data.features().columns()];
            for (int j = 0; j < weights.length; j++) {
                double[] column = data.features().column(j);
                double[] sums = new double[2];
                for (int i = 0; i < column.length; i++) {
                    sums[target.codes()[i]] += column[i] / target.counts()[target.codes()[i]];
                }
                weights[j] = (sums[1] - sums[0]) * (1 - parameters.real("shrink"))
                        + 1e-3 * execution.random().nextGaussian();
            }
            return new CentroidModel(weights);
        }

        @Override
        public Model restore(State state) {
            return new CentroidModel(state.reals("weights"));
        }
    }

    private record CentroidModel(double[] weights) implements Model {

        @Override
        public double[][] predict(FeatureMatrix samples) {
            double[][] probabilities = new double[samples.rows()][2];
            for (int i = 0; i < probabilities.length; i++) {
                double sum = 0;
                for (int j = 0; j < weights.length; j++) {
                    sum += weights[j] * samples.values().get(i, j);
                }
                probabilities[i][1] = 1 / (1 + Math.exp(-sum));
                probabilities[i][0] = 1 - probabilities[i][1];
            }
            return probabilities;
        }

        @Override
        public State state() {
            return new State().put("weights", weights);
        }
    }
}
