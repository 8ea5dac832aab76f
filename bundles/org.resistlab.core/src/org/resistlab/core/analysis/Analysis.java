package org.resistlab.core.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An analysis file, read and checked.
 *
 * @param file where it came from
 * @param title for the report; may be empty
 * @param study folder of the study
 * @param endpoints ids of the endpoints, panels expanded
 * @param assays ids of the assays, in order
 * @param fusion how the assays come together
 * @param preprocess steps by assay id; an assay without an entry gets its modality's default steps
 * @param models the models, in order
 * @param outer the folds that measure
 * @param inner the folds that tune, within each outer training part
 * @param permutations how often the truth is shuffled; 0 for no permutation test
 * @param external folders of other studies to predict
 * @param interpret ids of the explainers with their parameters
 * @param seed of all randomness
 */
public record Analysis(Path file, String title, Path study, List<String> endpoints, List<String> assays, Fusion fusion,
        Map<String, List<StepSpec>> preprocess, List<ModelSpec> models, ResamplingSpec outer, ResamplingSpec inner,
        int permutations, List<Path> external, List<StepSpec> interpret, long seed) {

    public Analysis {
        endpoints = List.copyOf(endpoints);
        assays = List.copyOf(assays);
        preprocess = new LinkedHashMap<>(preprocess);
        models = List.copyOf(models);
        external = List.copyOf(external);
        interpret = List.copyOf(interpret);
    }
}
