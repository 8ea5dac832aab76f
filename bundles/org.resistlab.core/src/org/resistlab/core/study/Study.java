package org.resistlab.core.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.table.Table;

/**
 * A cohort, loaded.
 *
 * @param spec the study file
 * @param samples all sample ids of the sample table, in its order
 * @param sampleTable the sample table
 * @param assays in the order of the study file
 * @param endpoints panels expanded
 * @param fileHashes SHA-256 of each file read, by path relative to the study folder
 * @param findings what data quality checks have found: no errors, for a study with errors is not loaded
 */
public record Study(StudySpec spec, List<String> samples, Table sampleTable, List<Assay> assays,
        List<Endpoint> endpoints, Map<String, String> fileHashes, List<Problem> findings) {

    public Optional<Assay> assay(String id) {
        return assays.stream().filter(assay -> assay.id().equals(id)).findFirst();
    }

    public Optional<Endpoint> endpoint(String id) {
        return endpoints.stream().filter(endpoint -> endpoint.id().equals(id)).findFirst();
    }
}
