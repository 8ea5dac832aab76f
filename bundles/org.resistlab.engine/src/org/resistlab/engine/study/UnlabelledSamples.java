package org.resistlab.engine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.HeldOut;
import org.resistlab.core.problem.Problem;

/**
 * Samples to predict whose truth is not known.
 *
 * @param samples those that have all assays, in the order of the sample table, with a model's features
 * @param excluded how many samples were left out, by reason
 * @param findings what a person should know of the alignment of features
 */
public record UnlabelledSamples(HeldOut samples, Map<String, Integer> excluded, List<Problem> findings) {

    public UnlabelledSamples {
        excluded = new LinkedHashMap<>(excluded);
        findings = List.copyOf(findings);
    }
}
