package org.resistlab.engine.stage;

import java.util.List;
import java.util.Map;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.problem.Problem;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.resample.Fold;

/** What a stage sees of one endpoint of an analysis, and where it adds its units. */
public interface EndpointPlan {

    Analysis analysis();

    /** Id of the endpoint. */
    String endpoint();

    /** The samples with their truth. */
    Dataset dataset();

    /** Why samples of the study are not used: reason to count. */
    Map<String, Integer> excluded();

    /** The outer folds of all repeats. */
    List<Fold> folds();

    /** The models of the analysis and, last, the baseline. */
    List<ResolvedModel> models();

    /** Other cohorts to predict. */
    List<ExternalCohort> externalCohorts();

    /** Adds a unit of any kind. */
    void add(Unit unit);

    /** Adds the unit that fits a model on a fold's training side and predicts (and explains) its held-out side. */
    void addCrossValidation(ResolvedModel model, Fold fold);

    /** Adds the unit that runs all models but the baseline on a shuffled truth. */
    void addPermutation(int index);

    /** Adds the unit that fits a model on all samples, for application; once, however often it is asked for. */
    void addFinalModel(ResolvedModel model);

    /** Adds the unit that predicts another cohort by the model fitted on all samples, and that model's unit. */
    void addExternal(ResolvedModel model, ExternalCohort cohort);

    /** Adds a remark for the report. */
    void note(Problem problem);
}
