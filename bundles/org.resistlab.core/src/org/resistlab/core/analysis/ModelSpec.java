package org.resistlab.core.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model as an analysis file names it.
 *
 * @param id the user's name for it, unique in the analysis
 * @param algorithm id of a learner or an ensemble
 * @param parameters fixed values given, unparsed, by name
 * @param tune values to choose from in the inner folds, by name; empty where nothing is tuned
 * @param members ids of the models an ensemble combines; empty for a learner
 * @param assays ids of the assays it uses; empty for all of the analysis
 */
public record ModelSpec(String id, String algorithm, Map<String, Object> parameters, Map<String, List<Object>> tune,
        List<String> members, List<String> assays) {

    public ModelSpec {
        parameters = new LinkedHashMap<>(parameters);
        tune = new LinkedHashMap<>(tune);
        members = List.copyOf(members);
        assays = List.copyOf(assays);
    }
}
