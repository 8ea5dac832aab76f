package org.resistlab.ui.analysis.model;

import org.resistlab.core.yaml.YamlPath;

/** Where things stand in an analysis file. */
public final class Places {

    public static final YamlPath STUDY = YamlPath.of("study");
    public static final YamlPath TITLE = YamlPath.of("title");
    public static final YamlPath ENDPOINT = YamlPath.of("endpoint");
    public static final YamlPath ASSAYS = YamlPath.of("assays");
    public static final YamlPath FUSION = YamlPath.of("fusion");
    public static final YamlPath PREPROCESS = YamlPath.of("preprocess");
    public static final YamlPath MODELS = YamlPath.of("models");
    public static final YamlPath OUTER = YamlPath.of("validate", "outer");
    public static final YamlPath INNER = YamlPath.of("validate", "inner");
    public static final YamlPath PERMUTATIONS = YamlPath.of("validate", "permutations");
    public static final YamlPath EXTERNAL = YamlPath.of("validate", "external");
    public static final YamlPath INTERPRET = YamlPath.of("interpret");
    public static final YamlPath SEED = YamlPath.of("seed");

    private Places() {
    }

    /** The list of an assay's steps. */
    public static YamlPath steps(String assay) {
        return PREPROCESS.then(assay);
    }
}
