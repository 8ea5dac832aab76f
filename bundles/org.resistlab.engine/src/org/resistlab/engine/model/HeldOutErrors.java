package org.resistlab.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.state.State;
import org.resistlab.numerics.statistics.ConformalQuantile;

/**
 * How far held-out predictions of cross-validation were from the truth, in ascending order and without names. The
 * {@linkplain PredictionRegion region} of a new prediction is made of what at least {@value #COVERAGE} of them stayed
 * below.
 *
 * <p>
 * For a real value, errors are the absolute residuals, and the region is an interval around the prediction. For
 * classes, the error of a sample is 1 less the probability of its own class, counted within each class, so that a rare
 * class is covered as often as a frequent one; the region is the set of classes whose error would be usual (Sadinle,
 * Lei, Wasserman: Least ambiguous set-valued classifiers with bounded error levels. JASA 2019,
 * <a href="https://doi.org/10.1080/01621459.2017.1395341">doi:10.1080/01621459.2017.1395341</a>).
 *
 * <p>
 * Two things are assumed: new samples are drawn and measured as those of the study were, and the model, fitted on all
 * of them, errs like the models of the folds, which had fewer. The second holds for learners that some samples more or
 * less hardly change; there is no guarantee without it, which would take the models of all folds (Barber, Candès,
 * Ramdas, Tibshirani: Predictive inference with the jackknife+. Annals of Statistics 2021,
 * <a href="https://doi.org/10.1214/20-AOS1965">doi:10.1214/20-AOS1965</a>). The share is one over all samples, not over
 * those like a given one.
 */
public final class HeldOutErrors {

    /** The share of samples whose truth a region is to hold. */
    public static final double COVERAGE = 0.9;

    private final int[] samples;
    private final double[][] errors;

    private HeldOutErrors(int[] samples, double[][] errors) {
        this.samples = samples;
        this.errors = errors;
    }

    /** The errors of held-out predictions; empty where there are none, and for survival. */
    public static Optional<HeldOutErrors> of(Predictions predictions) {
        int kinds = switch (predictions.truth()) {
            case ClassTarget target -> target.classes().size();
            case RealTarget _ -> 1;
            default -> 0;
        };
        int[] samples = new int[kinds];
        List<List<Double>> errors = IntStream.range(0, kinds).<List<Double>>mapToObj(kind -> new ArrayList<>())
                .toList();
        for (int i = 0; i < predictions.samples().size() && kinds > 0; i++) {
            int kind = predictions.truth() instanceof ClassTarget target ? target.codes()[i] : 0;
            double[] ofSample = errors(predictions, i);
            samples[kind] += ofSample.length > 0 ? 1 : 0;
            Arrays.stream(ofSample).forEach(errors.get(kind)::add);
        }
        return Arrays.stream(samples).sum() == 0 ? Optional.empty()
                : Optional.of(new HeldOutErrors(samples, errors.stream()
                        .map(list -> list.stream().mapToDouble(Double::doubleValue).sorted().toArray())
                        .toArray(double[][]::new)));
    }

    /** One for each repeat in which the sample was predicted. */
    private static double[] errors(Predictions predictions, int sample) {
        return Arrays.stream(predictions.scores()).map(repeat -> repeat[sample]).filter(scores -> scores != null)
                .mapToDouble(scores -> error(predictions.truth(), sample, scores))
                .filter(error -> !Double.isNaN(error)).toArray();
    }

    private static double error(Target truth, int sample, double[] scores) {
        return switch (truth) {
            case ClassTarget target -> 1 - scores[target.codes()[sample]];
            case RealTarget target -> Math.abs(target.values()[sample] - scores[0]);
            default -> Double.NaN;
        };
    }

    /**
     * The region of a new prediction.
     *
     * @param scores probabilities of the classes, or one value; no NaN
     * @param classes names of the classes; empty for a real value
     */
    PredictionRegion region(double[] scores, List<String> classes) {
        if (classes.isEmpty()) {
            return PredictionRegion.interval(scores[0], bound(0));
        }
        return PredictionRegion.of(IntStream.range(0, classes.size()).filter(k -> 1 - scores[k] <= bound(k))
                .mapToObj(classes::get).toList());
    }

    private double bound(int kind) {
        return ConformalQuantile.of(errors[kind], samples[kind], COVERAGE);
    }

    State state() {
        List<State> kinds = new ArrayList<>();
        for (int kind = 0; kind < samples.length; kind++) {
            kinds.add(new State().put("samples", samples[kind]).put("errors", errors[kind]));
        }
        return new State().putStates("kinds", kinds);
    }

    /**
     * @param kinds how many classes the model knows, or 1 for a real value
     * @throws IllegalArgumentException if the state is not one of such errors
     */
    static HeldOutErrors restore(State state, int kinds) {
        List<State> states = state.states("kinds");
        if (states.size() != kinds) {
            throw new IllegalArgumentException("it holds errors of " + states.size() + " classes, not of " + kinds);
        }
        return new HeldOutErrors(states.stream().mapToInt(kind -> kind.integer("samples")).toArray(),
                states.stream().map(kind -> kind.reals("errors")).toArray(double[][]::new));
    }
}
