package org.resistlab.ui.tables.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.Study;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.table.Table;
import org.resistlab.engine.study.StudyLoader;
import org.resistlab.numerics.random.RandomStream;

/**
 * Reads a study part by part, so that a person sees what there is while the rest is read, and a broken assay hides none
 * of the others.
 */
public final class StudyReading {

    private final StudySpec spec;
    private final Contributions contributions;
    private final Path cacheFolder;
    private final BooleanSupplier cancelled;
    private final Consumer<String> progress;
    private final Consumer<StudyContents> partly;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Assay> assays = new LinkedHashMap<>();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private List<String> samples = List.of();
    private Table sampleTable;

    private StudyReading(StudySpec spec, Contributions contributions, Path cacheFolder, BooleanSupplier cancelled,
            Consumer<String> progress, Consumer<StudyContents> partly) {
        this.spec = spec;
        this.contributions = contributions;
        this.cacheFolder = cacheFolder;
        this.cancelled = cancelled;
        this.progress = progress;
        this.partly = partly;
    }

    /**
     * Number of {@code progress} calls that reading a study makes.
     *
     * @param spec the study file
     */
    public static int parts(StudySpec spec) {
        return 2 + spec.assays().size();
    }

    /**
     * Reads all of it.
     *
     * @param cacheFolder where imported assays are kept; null to keep none
     * @param cancelled asked now and then
     * @param progress is told what is read next: {@code Reading expression…}
     * @param partly is given what has been read so far, after each part; the last such is also returned
     * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
     */
    public static StudyContents read(StudySpec spec, Contributions contributions, Path cacheFolder,
            BooleanSupplier cancelled, Consumer<String> progress, Consumer<StudyContents> partly) {
        return new StudyReading(spec, contributions, cacheFolder, cancelled, progress, partly).read();
    }

    private StudyContents read() {
        progress.accept("Reading the samples…");
        Study base = load(Set.of(), Set.of());
        if (base == null) {
            return contents();
        }
        samples = base.samples();
        sampleTable = base.sampleTable();
        progress.accept("Reading the endpoints…");
        readEndpoints();
        partly.accept(contents());
        for (AssaySpec assay : spec.assays()) {
            progress.accept("Reading " + assay.id() + "…");
            Study study = load(Set.of(assay.id()), Set.of());
            if (study != null) {
                study.assay(assay.id()).ifPresent(read -> assays.put(assay.id(), read));
            }
            partly.accept(contents());
        }
        return contents();
    }

    private void readEndpoints() {
        try {
            keep(StudyLoader.load(spec, contributions, cacheFolder, Set.of(), null, execution()));
        } catch (ProblemException e) {
            for (EndpointSpec endpoint : spec.endpoints()) { // one by one, to keep those without a problem
                Study study = load(Set.of(), Set.of(endpoint.id()));
                if (study != null) {
                    endpoints.addAll(study.endpoints());
                }
            }
        }
    }

    private void keep(Study study) {
        endpoints.addAll(study.endpoints());
        problems.addAll(study.findings());
    }

    /** A part of the study; null where it cannot be read. */
    private Study load(Set<String> assayIds, Set<String> endpointIds) {
        try {
            Study study = StudyLoader.load(spec, contributions, cacheFolder, assayIds, endpointIds, execution());
            problems.addAll(study.findings());
            return study;
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private StudyContents contents() {
        return new StudyContents(spec, samples, sampleTable, assays, endpoints,
                problems.stream().distinct().toList());
    }

    private Execution execution() {
        return new Execution() {

            @Override
            public RandomStream random() {
                return RandomStream.of(0, "study-editor");
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }

            @Override
            public void note(Problem problem) {
                // it is among the study's findings
            }
        };
    }
}
