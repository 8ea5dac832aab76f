package org.resistlab.core.study;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study file, read and checked.
 *
 * @param folder the study folder
 * @param file the study file in it
 * @param id the study's id, which names the cohort in results
 * @param title for people
 * @param sampleFile the sample table, relative to the folder
 * @param sampleId its id column; empty for the first
 * @param sampleReader id of its reader; empty where the content decides
 * @param sampleOptions options for its reader, by name
 * @param assays in order
 * @param endpoints in order; a panel is one entry
 */
public record StudySpec(Path folder, Path file, String id, String title, String sampleFile, String sampleId,
        String sampleReader, Map<String, Object> sampleOptions, List<AssaySpec> assays, List<EndpointSpec> endpoints) {

    public StudySpec {
        sampleOptions = new LinkedHashMap<>(sampleOptions);
        assays = List.copyOf(assays);
        endpoints = List.copyOf(endpoints);
    }

    public Optional<AssaySpec> assay(String assayId) {
        return assays.stream().filter(assay -> assay.id().equals(assayId)).findFirst();
    }
}
