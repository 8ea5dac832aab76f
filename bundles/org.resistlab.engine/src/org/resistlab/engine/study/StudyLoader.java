package org.resistlab.engine.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.Study;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.Table;

/** Loads a study: its sample table, assays and endpoints, matched by sample id. */
public final class StudyLoader {

    private final StudySpec spec;
    private final Contributions contributions;
    private final AssayCache cache;
    private final Execution execution;
    private final TableSource tables;
    private final List<Problem> findings = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final Map<String, Map<String, String>> matched = new HashMap<>();
    private Table sampleTable;
    private List<String> samples;

    private StudyLoader(StudySpec spec, Contributions contributions, Path cacheFolder, TableSource tables,
            Execution execution) {
        this.spec = spec;
        this.contributions = contributions;
        this.cache = new AssayCache(cacheFolder);
        this.execution = execution;
        this.tables = tables;
    }

    /**
     * Loads a study, or a part of it.
     *
     * @param cacheFolder where imported assays are kept; null to keep none
     * @param assayIds ids of the assays to load; null for all
     * @param endpointIds ids of the endpoints to load, or of whole panels; null for all
     * @throws ProblemException with every file, line or cell that keeps a part of it from being loaded
     */
    public static Study load(StudySpec spec, Contributions contributions, Path cacheFolder, Set<String> assayIds,
            Set<String> endpointIds, Execution execution) throws ProblemException {
        List<String> files = new ArrayList<>(List.of(spec.sampleFile()));
        spec.assays().stream().filter(assay -> assayIds == null || assayIds.contains(assay.id()))
                .forEach(assay -> files.add(assay.file()));
        try (TableSource tables = new TableSource(spec, contributions, execution, files)) {
            return new StudyLoader(spec, contributions, cacheFolder, tables, execution).load(assayIds, endpointIds);
        }
    }

    private Study load(Set<String> assayIds, Set<String> endpointIds) throws ProblemException {
        loadSamples();
        List<Assay> assays = new ArrayList<>();
        for (AssaySpec assay : spec.assays()) {
            if (assayIds == null || assayIds.contains(assay.id())) {
                execution.checkCancelled();
                collect(() -> assays.add(assay(assay)));
            }
        }
        List<Endpoint> endpoints = new ArrayList<>();
        for (EndpointSpec endpoint : spec.endpoints()) {
            execution.checkCancelled();
            collect(() -> endpoints(endpoint, endpointIds, endpoints));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return new Study(spec, samples, sampleTable, List.copyOf(assays), List.copyOf(endpoints), tables.hashes(),
                findings.stream().distinct().toList());
    }

    private interface Part {
        void load() throws ProblemException;
    }

    /** Goes on after a part with problems, so that all of them are found at once. */
    private void collect(Part part) {
        try {
            part.load();
        } catch (ProblemException e) {
            errors.addAll(e.problems());
        }
    }

    private void loadSamples() throws ProblemException {
        String file = spec.sampleFile();
        sampleTable = tables.table(
                tables.source(file, spec.sampleReader(), spec.sampleOptions(), "the sample table"), findings);
        Column ids = AssayTable.idColumn(sampleTable, spec.sampleId(), file);
        List<String> found = new ArrayList<>();
        for (int row = 0; row < sampleTable.rows(); row++) {
            found.add(AssayImport.requireId(ids.text(row),
                    new Location(file, sampleTable.lineOf().applyAsInt(row), ids.name())));
        }
        if (found.isEmpty()) {
            throw Problem.error("samples.empty", "The sample table has no samples.", "").at(Location.of(file))
                    .toException();
        }
        AssayImport.requireUnique(found, "The sample table", file);
        samples = List.copyOf(found);
    }

    private Assay assay(AssaySpec assay) throws ProblemException {
        Modality modality = modality(assay);
        TableSource.Source source = tables.source(assay.file(), assay.reader(), assay.options(),
                "assay \"" + assay.id() + "\"");
        AssayCache.Entry entry = entry(assay, source, modality.numbersOnly());
        try {
            ImportedAssay imported = entry.imported();
            findings.addAll(imported.findings());
            SampleMatch match = SampleMatch.of(imported.samples(), samples, "Assay \"" + assay.id() + "\"",
                    assay.file());
            findings.addAll(match.findings());
            int[] known = IntStream.range(0, match.rows().length).filter(i -> match.rows()[i] >= 0).toArray();
            inspect(assay, source, modality, known, data(assay, imported, known));
            List<String> ids = IntStream.of(known).mapToObj(i -> samples.get(match.rows()[i])).toList();
            return new Assay(assay.id(), assay.modality(), ids, data(assay, entry.kept(), known),
                    tables.hash(assay.file()));
        } finally {
            entry.kept();
        }
    }

    private static FeatureMatrix data(AssaySpec assay, ImportedAssay imported, int[] known) {
        List<Feature> features = imported.features().stream().map(feature -> new Feature(assay.id(), feature.name(),
                feature.origin(), feature.kind(), feature.levels())).toList();
        FeatureMatrix data = new FeatureMatrix(features, imported.values());
        return known.length < imported.samples().size() ? data.selectRows(known) : data;
    }

    private Modality modality(AssaySpec assay) throws ProblemException {
        Contribution contribution = contributions.find(ContributionKind.MODALITIES, assay.modality())
                .orElseThrow(() -> unknownModality(assay).toException());
        return contributions.create(contribution, Modality.class);
    }

    private Problem unknownModality(AssaySpec assay) {
        return Problem.error("study.unknown-modality",
                "There is no modality \"" + assay.modality() + "\", which assay \"" + assay.id() + "\" names.",
                NearestWord.hint(assay.modality(), contributions.ids(ContributionKind.MODALITIES)))
                .at(Location.of(spec.file().toString()));
    }

    /** What the modality finds in the samples that are known, kept like the import itself. */
    private void inspect(AssaySpec assay, TableSource.Source source, Modality modality, int[] known,
            FeatureMatrix data) throws ProblemException {
        String key = AssayCache.key(key(assay, source, modality.numbersOnly()), CodeVersion.of(modality),
                Arrays.toString(known));
        Optional<List<Problem>> kept = cache.findInspection(key);
        if (kept.isPresent()) {
            findings.addAll(kept.get());
            return;
        }
        try {
            List<Problem> found = new ArrayList<>();
            for (Problem problem : modality.inspect(assay.id(), data)) {
                found.add(problem.location().equals(Location.NONE) ? problem.at(Location.of(assay.file())) : problem);
            }
            cache.keepInspection(key, found);
            findings.addAll(found);
        } catch (RuntimeException e) {
            throw new ProblemException(Problem.error("plug-in.failed", "Modality " + assay.modality()
                    + " failed while it looked at assay \"" + assay.id() + "\": " + e + ".",
                    "Report this to the plug-in's authors.").at(Location.of(assay.file())), e);
        }
    }

    private AssayCache.Entry entry(AssaySpec assay, TableSource.Source source, boolean numbersOnly)
            throws ProblemException {
        String key = key(assay, source, numbersOnly);
        Optional<ImportedAssay> kept = cache.find(key);
        if (kept.isPresent()) {
            return AssayCache.Entry.of(kept.get());
        }
        List<Problem> notes = new ArrayList<>();
        Table table = tables.table(source, notes);
        return cache.keep(key,
                AssayImport.of(assay, idColumn(assay), numbersOnly, table, notes, tables.parallel()));
    }

    private String key(AssaySpec assay, TableSource.Source source, boolean numbersOnly) throws ProblemException {
        return AssayCache.key(tables.hash(assay.file()), CodeVersion.of(source.reader()), source.options().toString(),
                assay.id(), assay.file(), assay.modality(), Boolean.toString(numbersOnly),
                Boolean.toString(assay.samplesInColumns()), idColumn(assay), assay.columns().toString(),
                assay.exclude().toString());
    }

    /** An assay in the sample table has the sample table's ids. */
    private String idColumn(AssaySpec assay) {
        boolean inSampleTable = assay.file().equals(spec.sampleFile()) && !assay.samplesInColumns();
        return assay.idColumn().isEmpty() && inSampleTable ? spec.sampleId() : assay.idColumn();
    }

    private void endpoints(EndpointSpec endpoint, Set<String> wanted, List<Endpoint> endpoints)
            throws ProblemException {
        if (!isWanted(endpoint, wanted)) {
            return;
        }
        EndpointTable table = table(endpoint);
        Map<String, String> sampleOf = sampleOf(endpoint, table);
        if (!endpoint.isPanel()) {
            endpoints.add(EndpointTruth.of(endpoint.id(), endpoint.id(), table, sampleOf, findings));
            return;
        }
        boolean all = wanted == null || wanted.contains(endpoint.id());
        List<String> names = table.names();
        Set<String> byName = wanted == null ? Set.of() : wanted;
        String prefix = endpoint.id() + "/";
        for (String id : byName) {
            if (id.startsWith(prefix) && !names.contains(id.substring(prefix.length()))) {
                throw table.unknown(id.substring(prefix.length()));
            }
        }
        for (String name : names) {
            String id = prefix + name;
            if (byName.contains(id)) {
                collect(() -> endpoints.add(EndpointTruth.of(id, name, table, sampleOf, findings)));
            } else if (all) {
                collect(() -> ofPanel(id, name, table, sampleOf, endpoints));
            }
        }
    }

    /** Of a whole panel, an endpoint with nothing to learn is left out; one that is asked for by name is an error. */
    private void ofPanel(String id, String name, EndpointTable table, Map<String, String> sampleOf,
            List<Endpoint> endpoints) throws ProblemException {
        try {
            endpoints.add(EndpointTruth.of(id, name, table, sampleOf, findings));
        } catch (ProblemException e) {
            Problem problem = e.problems().get(0);
            if (!EndpointTruth.NOTHING_TO_LEARN.contains(problem.code())) {
                throw e;
            }
            findings.add(new Problem(problem.code(), Severity.WARNING, problem.message(), "It was left out.",
                    problem.location()));
        }
    }

    private static boolean isWanted(EndpointSpec endpoint, Set<String> wanted) {
        return wanted == null || wanted.contains(endpoint.id())
                || endpoint.isPanel() && wanted.stream().anyMatch(id -> id.startsWith(endpoint.id() + "/"));
    }

    private EndpointTable table(EndpointSpec endpoint) throws ProblemException {
        if (endpoint.file().isEmpty()) {
            return new EndpointTable(endpoint, spec.sampleFile(), sampleTable, spec.sampleId());
        }
        return table(spec, endpoint, tables, findings);
    }

    static EndpointTable table(StudySpec spec, EndpointSpec endpoint, TableSource tables, List<Problem> findings)
            throws ProblemException {
        Table table = tables.table(tables.source(endpoint.file(), endpoint.reader(), endpoint.options(),
                "endpoint \"" + endpoint.id() + "\""), findings);
        boolean inSampleTable = endpoint.file().equals(spec.sampleFile());
        String ids = endpoint.sampleColumn().isEmpty() && inSampleTable ? spec.sampleId() : endpoint.sampleColumn();
        return new EndpointTable(endpoint, endpoint.file(), table, ids);
    }

    /** Id in the sample table by id in the endpoint's table. */
    private Map<String, String> sampleOf(EndpointSpec endpoint, EndpointTable table) throws ProblemException {
        String key = table.file() + "\n" + endpoint.sampleColumn() + "\n" + endpoint.reader() + endpoint.options();
        Map<String, String> known = matched.get(key);
        if (known == null) {
            List<String> ids = table.samples();
            SampleMatch match = SampleMatch.of(ids, samples, "Endpoint \"" + endpoint.id() + "\"", table.file());
            findings.addAll(match.findings());
            known = new LinkedHashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                if (match.rows()[i] >= 0) {
                    known.put(ids.get(i), samples.get(match.rows()[i]));
                }
            }
            matched.put(key, known);
        }
        return known;
    }
}
