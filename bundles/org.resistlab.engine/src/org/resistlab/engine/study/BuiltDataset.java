package org.resistlab.engine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.Dataset;
import org.resistlab.core.problem.Problem;

/**
 * What one analysis and endpoint work on.
 *
 * @param dataset the samples that have the endpoint and all assays, in the order of the sample table
 * @param excluded how many samples were left out, by reason
 * @param predefinedFolds fold of each sample where the analysis names a column of folds, negative for never held out;
 *        else null
 * @param findings what a person should know of the join
 */
public record BuiltDataset(Dataset dataset, Map<String, Integer> excluded, int[] predefinedFolds,
        List<Problem> findings) {

    public BuiltDataset {
        excluded = new LinkedHashMap<>(excluded);
        findings = List.copyOf(findings);
    }
}
