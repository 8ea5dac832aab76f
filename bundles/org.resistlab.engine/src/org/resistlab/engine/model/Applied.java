package org.resistlab.engine.model;

import java.util.List;
import java.util.Optional;

import org.resistlab.core.explain.Explanation;

/**
 * A packaged model's prediction of one sample.
 *
 * @param sample id of the sample
 * @param scores probabilities of the classes, or one value
 * @param predicted the class called; empty for a real value, and where the model cannot predict the sample
 * @param score the positive class's probability of two, the called class's of more, or the value; NaN where the model
 *        cannot predict the sample
 * @param region what the truth is expected in; empty where the package holds no held-out errors, and where the model
 *        cannot predict the sample
 * @param warnings why the prediction may not hold for this sample; empty where it lies within the training range
 * @param reasons the features with the largest parts in this prediction: {@code feature +0.12}
 * @param whole what the reasons are parts of; empty where the prediction is not explained
 */
public record Applied(String sample, double[] scores, String predicted, double score,
        Optional<PredictionRegion> region, List<String> warnings, List<Reason> reasons, Optional<Whole> whole) {

    public Applied {
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }

    /**
     * A feature's part in a prediction.
     *
     * @param feature {@code assay:feature}
     * @param part in the scale of the {@linkplain Explanation explanation}; positive speaks for the {@linkplain Whole
     *        explained} class, or for a larger value
     * @param value the sample's raw value; empty where it is missing, or where the feature is made of several
     */
    public record Reason(String feature, double part, String value) {
    }

    /**
     * What the parts add up to: base, reasons and others together are the prediction on this scale.
     *
     * @param of the class whose probability is explained: the positive one of two, the one called of more; empty for a
     *        real value
     * @param scale what the parts are in: {@code probability}, {@code log-odds}
     * @param base the prediction for the mean training sample
     * @param others the parts of all features that are no reason, together
     */
    public record Whole(String of, String scale, double base, double others) {
    }
}
