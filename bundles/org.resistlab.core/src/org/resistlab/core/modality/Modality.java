package org.resistlab.core.modality;

import java.util.List;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;

/**
 * What is particular about one kind of data. Contributed to {@code org.resistlab.core.modalities}.
 */
public interface Modality {

    /** The steps an assay of this modality goes through where the analysis file says nothing. */
    List<StepSpec> defaultSteps();

    /** Whether words in the data are an error rather than categories. */
    boolean numbersOnly();

    /**
     * Looks at an assay for what often goes wrong in this modality, such as expression that is not on a log scale.
     * Learns nothing that a model could use.
     */
    List<Problem> inspect(String assay, FeatureMatrix data);
}
