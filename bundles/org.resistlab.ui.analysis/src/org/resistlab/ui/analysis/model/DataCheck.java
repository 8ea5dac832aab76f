package org.resistlab.ui.analysis.model;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.Study;
import org.resistlab.core.study.StudySpec;
import org.resistlab.engine.analysis.AnalysisCheck;
import org.resistlab.engine.analysis.ParsedAnalysis;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.engine.study.StudyLoader;
import org.resistlab.numerics.random.RandomStream;

/**
 * Checks an analysis against its data. The data are read once and kept as long as there is memory for them, until one
 * of their files changes. For one thread at a time.
 */
public final class DataCheck {

    private final Contributions installed;
    private SoftReference<Study> kept = new SoftReference<>(null);
    private String keptKey = "";

    public DataCheck(Contributions installed) {
        this.installed = installed;
    }

    private static String count(long count, String what) {
        return Estimate.thousands(count) + what + (count == 1 ? "" : "s");
    }

    /**
     * Reads the data, if need be, and checks. Takes its time: not for the user interface thread.
     *
     * @param parsed an analysis without errors
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public DataFindings check(ParsedAnalysis parsed, BooleanSupplier cancelled) {
        try {
            Study study = study(parsed, cancelled);
            Map<String, String> sizes = new LinkedHashMap<>();
            for (Assay assay : study.assays()) {
                // a line breaks behind the sign and nowhere else
                sizes.put(assay.id(), count(assay.data().rows(), "\u00a0sample") + "\u00a0× "
                        + count(assay.data().columns(), "\u00a0feature"));
            }
            return new DataFindings(sizes, AnalysisCheck.check(parsed, study));
        } catch (ProblemException e) {
            return new DataFindings(Map.of(), e.problems());
        }
    }

    private Study study(ParsedAnalysis parsed, BooleanSupplier cancelled) throws ProblemException {
        String key = key(parsed);
        Study study = key.equals(keptKey) ? kept.get() : null;
        if (study == null) {
            study = StudyLoader.load(parsed.study(), installed, CacheFolder.standard(), parsed.assayIds(),
                    parsed.endpointIds(), new Reading(cancelled));
            kept = new SoftReference<>(study);
            keptKey = key;
        }
        return study;
    }

    /** Changes when the study file, a file it names, or what is used of it changes. */
    private static String key(ParsedAnalysis parsed) {
        StudySpec study = parsed.study();
        Set<Path> files = new LinkedHashSet<>();
        files.add(study.file());
        files.add(study.folder().resolve(study.sampleFile()));
        study.assays().stream().map(AssaySpec::file).forEach(file -> files.add(study.folder().resolve(file)));
        study.endpoints().stream().map(EndpointSpec::file).filter(file -> !file.isEmpty())
                .forEach(file -> files.add(study.folder().resolve(file)));
        StringBuilder key = new StringBuilder().append(parsed.assayIds()).append(parsed.endpointIds());
        for (Path file : files) {
            try {
                key.append('\n').append(file).append(' ').append(Files.size(file)).append(' ')
                        .append(Files.getLastModifiedTime(file));
            } catch (IOException e) {
                key.append('\n').append(file); // the reader says what is wrong with it
            }
        }
        return key.toString();
    }

    /** Reads without remarks: the study's own check says them. */
    private record Reading(BooleanSupplier cancelled) implements Execution {

        @Override
        public RandomStream random() {
            return RandomStream.of(0, "check");
        }

        @Override
        public boolean isCancelled() {
            return cancelled.getAsBoolean();
        }

        @Override
        public void note(Problem problem) {
            // said where the study is checked
        }
    }
}
