package org.resistlab.core.result;

import java.util.List;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.problem.Problem;

/**
 * Everything a report needs, and nothing it could change. It holds no times and no paths of a machine, so that the same
 * analysis gives the same result to the byte.
 *
 * @param title of the analysis, or of the study
 * @param studyId id of the study
 * @param studyTitle its title
 * @param studySamples number of samples of the study
 * @param analysis what was asked for
 * @param analysisText the analysis file, as it was run
 * @param assays what the assays held
 * @param models the models in words
 * @param endpoints one for each endpoint, in order
 * @param findings data quality, and remarks of the run
 * @param plugins the contributing plug-ins: "id version sha-256"
 * @param version version of the product
 * @param kernels what computed matrix products, "OpenBLAS 0.3.31": another may differ in the last bits; empty where an
 *        older run kept none
 */
public record RunResult(String title, String studyId, String studyTitle, int studySamples, Analysis analysis,
        String analysisText, List<AssaySummary> assays, List<ModelSummary> models, List<EndpointResult> endpoints,
        List<Problem> findings, List<String> plugins, String version, String kernels) {

    public RunResult {
        assays = List.copyOf(assays);
        models = List.copyOf(models);
        endpoints = List.copyOf(endpoints);
        findings = List.copyOf(findings);
        plugins = List.copyOf(plugins);
        kernels = kernels == null ? "" : kernels;
    }
}
