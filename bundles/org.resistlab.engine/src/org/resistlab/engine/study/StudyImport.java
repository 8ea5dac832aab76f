package org.resistlab.engine.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.MissingFile;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.core.study.Study;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;

/**
 * Makes a study folder of a lab's files: copies them, writes the study file, and loads it. The folder is made beside
 * and moved into place when everything in it loads, so that nothing is half-imported.
 */
public final class StudyImport {

    /** Code of the problem that the study folder is already there. */
    public static final String OCCUPIED = "import.folder-exists";
    /** Code of the problem that an assay is not given as {@code id:modality}. */
    public static final String MODALITY = "import.modality";

    private final Contributions contributions;
    private final Execution execution;

    /** @param execution is asked whether the import has been cancelled, which leaves nothing behind */
    public StudyImport(Contributions contributions, Execution execution) {
        this.contributions = contributions;
        this.execution = execution;
    }

    /**
     * Makes a study.
     *
     * @param id the study's id
     * @param samples the sample table
     * @param assays files by {@code id:modality}; one or more
     * @param endpoints columns of the sample table by endpoint id
     * @param folder the study folder, which must not be there yet
     * @throws ProblemException if a file cannot be loaded, or the folder cannot be made
     * @throws CancellationException if cancelled
     */
    public Study run(String id, Path samples, Map<String, Path> assays, Map<String, String> endpoints, Path folder)
            throws ProblemException {
        requireModalities(assays.keySet());
        if (Files.exists(folder)) {
            throw Problem.error(OCCUPIED, folder + " is already there.", "Name a new folder with --out.").toException();
        }
        for (Path file : Stream.concat(Stream.of(samples), assays.values().stream()).toList()) {
            if (!Files.isRegularFile(file)) {
                throw MissingFile.of(file, file.toString()).toException();
            }
        }
        try {
            return make(id, samples, assays, endpoints, folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new ProblemException(UnwritableFile.problem("the study folder " + folder, e, ""), e);
        }
    }

    /**
     * Makes a study whose file is already written, as a wizard does.
     *
     * @param studyFile the text of the study file
     * @param files what is copied, by its place in the study folder, such as {@code data/patients.csv}
     * @param folder the study folder, which must not be there yet
     * @throws ProblemException if the study cannot be loaded, or the folder cannot be made
     * @throws CancellationException if cancelled
     */
    public Study run(String studyFile, Map<String, Path> files, Path folder) throws ProblemException {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw Problem.error(OCCUPIED, place + " is already there.", "Choose another name or place.").toException();
        }
        for (Path file : files.values()) {
            if (!Files.isRegularFile(file)) {
                throw MissingFile.of(file, file.toString()).toException();
            }
        }
        try {
            Files.createDirectories(place.getParent());
            Path draft = Files.createDirectory(place.resolveSibling(".import-" + UUID.randomUUID()));
            try {
                for (Map.Entry<String, Path> file : files.entrySet()) {
                    copy(file.getValue(), inside(draft, file.getKey()));
                }
                Files.writeString(draft.resolve(StudyFile.NAME), studyFile);
                StudyLoader.load(StudyFile.read(draft), contributions, CacheFolder.standard(), null, null, execution);
                Files.move(draft, place);
            } finally {
                delete(draft);
            }
        } catch (IOException e) {
            throw new ProblemException(UnwritableFile.problem("the study folder " + place, e, ""), e);
        }
        return StudyLoader.load(StudyFile.read(place), contributions, CacheFolder.standard(), null, null, execution);
    }

    private static Path inside(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException(name + " is outside of the study folder");
        }
        return file;
    }

    /** Copies in portions, so that a large file does not keep a cancel waiting. */
    private void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                execution.checkCancelled();
                out.write(buffer, 0, count);
            }
        }
    }

    private void requireModalities(Set<String> keys) throws ProblemException {
        List<String> modalities = contributions.ids(ContributionKind.MODALITIES);
        for (String key : keys) {
            String modality = key.substring(key.indexOf(':') + 1);
            if (!key.contains(":") || !modalities.contains(modality)) {
                throw Problem.error(MODALITY, "Assay \"" + key + "\": expected ID:MODALITY, such as "
                        + "expression:transcriptomics.", NearestWord.hint(modality, modalities)).toException();
            }
        }
    }

    private Study make(String id, Path samples, Map<String, Path> assays, Map<String, String> endpoints, Path folder)
            throws ProblemException, IOException {
        Files.createDirectories(folder.getParent());
        Path draft = Files.createDirectory(folder.resolveSibling(".import-" + UUID.randomUUID()));
        try {
            Path data = Files.createDirectory(draft.resolve("data"));
            Map<Path, String> names = new LinkedHashMap<>();
            copy(samples, data, names);
            for (Path file : assays.values()) {
                copy(file, data, names);
            }
            StringBuilder text = new StringBuilder("resistlab: 1\nid: " + quoted(id) + "\nsamples: {file: "
                    + quoted(names.get(samples)) + "}\n");
            text.append("assays:\n");
            for (Map.Entry<String, Path> assay : assays.entrySet()) {
                String more = assay.getValue().equals(samples) ? exclusion(endpoints.values()) : "";
                text.append(assayLine(draft, text.toString(), assay.getKey(), names.get(assay.getValue()), more));
            }
            Table table = load(draft, text.toString(), Set.of(), Set.of()).sampleTable();
            text.append(endpoints.isEmpty() ? "" : "endpoints:\n");
            for (Map.Entry<String, String> endpoint : endpoints.entrySet()) {
                text.append(endpointLine(table, names.get(samples), endpoint.getKey(), endpoint.getValue()));
            }
            load(draft, text.toString(), null, null);
            Files.move(draft, folder);
            return StudyLoader.load(StudyFile.read(folder), contributions, CacheFolder.standard(), null, null,
                    execution);
        } finally {
            delete(draft);
        }
    }

    /** Copies a file once, under a name no other has. */
    private static void copy(Path file, Path data, Map<Path, String> names) throws IOException {
        if (names.containsKey(file)) {
            return;
        }
        String name = file.getFileName().toString();
        for (int number = 2; Files.exists(data.resolve(name)); number++) {
            name = number + "-" + file.getFileName();
        }
        Files.copy(file, data.resolve(name));
        names.put(file, "data/" + name);
    }

    private Study load(Path draft, String text, Set<String> assays, Set<String> endpoints)
            throws ProblemException, IOException {
        Files.writeString(draft.resolve(StudyFile.NAME), text);
        return StudyLoader.load(StudyFile.read(draft), contributions, null, assays, endpoints, execution);
    }

    /** The line of an assay, with its samples where more of them are known to the sample table. */
    private String assayLine(Path draft, String before, String key, String file, String more)
            throws ProblemException, IOException {
        String id = key.substring(0, key.indexOf(':'));
        String line = "";
        int most = 0;
        ProblemException failure = null;
        for (String samplesIn : List.of("rows", "columns")) {
            String candidate = "  - {id: " + quoted(id) + ", modality: " + key.substring(key.indexOf(':') + 1)
                    + ", file: " + quoted(file) + ", samples-in: " + samplesIn + more + "}\n";
            try {
                int matched = load(draft, before + candidate, Set.of(id), Set.of()).assays().get(0).samples().size();
                if (matched > most) {
                    most = matched;
                    line = candidate;
                }
            } catch (ProblemException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (line.isEmpty() && failure != null) {
            throw failure;
        }
        return line;
    }

    /** What is to be predicted is no feature. */
    private static String exclusion(Collection<String> columns) {
        return columns.isEmpty() ? ""
                : ", exclude: [" + columns.stream().map(StudyImport::quoted).collect(Collectors.joining(", ")) + "]";
    }

    private static String endpointLine(Table table, String file, String id, String name) throws ProblemException {
        Column column = table.column(name).orElseThrow(() -> Problem.error("import.no-column",
                "The sample table has no column \"" + name + "\", which endpoint \"" + id + "\" names.",
                NearestWord.hint(name, table.columnNames())).at(Location.of(file)).toException());
        Set<String> distinct = new TreeSet<>();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                distinct.add(column.text(row));
            }
        }
        boolean real = column instanceof NumberColumn && distinct.size() > 2;
        return "  - {id: " + quoted(id) + ", type: " + (real ? "real" : "class") + ", column: " + quoted(name) + "}\n";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(entries::add);
        }
        for (Path entry : entries) {
            Files.deleteIfExists(entry);
        }
    }
}
