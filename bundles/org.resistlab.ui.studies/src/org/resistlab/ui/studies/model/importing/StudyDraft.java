package org.resistlab.ui.studies.model.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.ui.endpoint.EndpointDraft;
import org.resistlab.ui.endpoint.EndpointGuesses;
import org.resistlab.ui.endpoint.EndpointTable;

/**
 * A study that is being made of files, or what is being added to one that is there. Not safe for several threads at
 * once: it belongs to the wizard, and to the job that ends it.
 */
public final class StudyDraft {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String DATA = "data/";
    private static final Pattern RESPONSES = Pattern
            .compile(
                    "(?i).*(drug|ic50|ec50|(^|[_.-])auc|dose.?response|sensitivit|gdsc[0-9]?_res|activity|viability).*");

    private final Optional<ExistingStudy> existing;
    private final List<ImportFile> files = new ArrayList<>();
    private final List<EndpointDraft> endpoints = new ArrayList<>();
    private List<EndpointTable> guessed = List.of();
    private String name = "";
    private String title = "";
    private String location = "";

    private StudyDraft(Optional<ExistingStudy> existing) {
        this.existing = existing;
    }

    /** A study of its own. */
    public static StudyDraft ofNew() {
        return new StudyDraft(Optional.empty());
    }

    /** More assays for a study that is there. */
    public static StudyDraft addingTo(ExistingStudy study) {
        return new StudyDraft(Optional.of(study));
    }

    /** The study that is added to; empty for a new one. */
    public Optional<ExistingStudy> existing() {
        return existing;
    }

    /** The study's id, which is the name of its folder and project too. */
    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title.strip();
    }

    /** The folder in which the study folder is made. */
    public String location() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location.strip();
    }

    /** The study folder. */
    public Path folder() {
        return existing.map(ExistingStudy::folder).orElseGet(() -> Path.of(location).resolve(name));
    }

    /** The files, in the order in which they were added. */
    public List<ImportFile> files() {
        return List.copyOf(files);
    }

    /** Adds a file; the first one that looks like a table of patients becomes the sample table of a new study. */
    public void add(ImportFile file) {
        Set<String> ids = new HashSet<>(existing.map(ExistingStudy::assayIds).orElse(List.of()));
        files.forEach(other -> ids.add(other.id()));
        String id = file.id();
        for (int number = 2; ids.contains(file.id()); number++) {
            file.setId(id + "-" + number);
        }
        files.add(file);
        boolean better = sampleTable().filter(table -> table.use() == FileUse.SAMPLES || looksLikeSamples(table))
                .isEmpty();
        if (existing.isEmpty() && looksLikeSamples(file) && better) {
            setUse(file, FileUse.SAMPLES_AND_ASSAY);
        } else if (looksLikeResponses(file)) {
            file.setUse(FileUse.ENDPOINTS);
        } else if (existing.isEmpty() && sampleTable().isEmpty() && couldBeSamples(file)) {
            file.setUse(FileUse.SAMPLES_AND_ASSAY);
        }
        guessEndpoints();
    }

    /** The file that is most likely the sample table. */
    public static Optional<ImportFile> likelySampleTable(List<ImportFile> files) {
        return files.stream().filter(StudyDraft::looksLikeSamples).findFirst().or(() -> files.stream()
                .filter(file -> couldBeSamples(file) && !looksLikeResponses(file)).findFirst());
    }

    /** Whether a file has a row for each sample, and words about them. */
    private static boolean couldBeSamples(ImportFile file) {
        return !file.samplesInColumns() && !file.isLong() && file.profiles().stream().skip(1)
                .anyMatch(profile -> profile.type() != ColumnType.NUMBER);
    }

    /** Puts a file in the place of another one that was read otherwise, such as another sheet. */
    public void replace(ImportFile before, ImportFile after) {
        after.setId(before.id());
        after.setModality(before.modality());
        after.setUse(before.use());
        after.setMissingWords(before.missingWords());
        files.set(files.indexOf(before), after);
        guessEndpoints();
    }

    /** Whether a file looks like a table with a row for each patient. */
    public static boolean looksLikeSamples(ImportFile file) {
        return file.modality().equals("clinical") && !file.samplesInColumns() && !file.isLong()
                && !looksLikeResponses(file);
    }

    /** Whether a file looks like the responses of samples to drugs. */
    private static boolean looksLikeResponses(ImportFile file) {
        return !file.samplesInColumns() && RESPONSES.matcher(file.name()).matches()
                && file.profiles().stream().anyMatch(profile -> profile.type() == ColumnType.NUMBER);
    }

    public void remove(ImportFile file) {
        files.remove(file);
        guessEndpoints();
    }

    /** The sample table of a new study. */
    public Optional<ImportFile> sampleTable() {
        return files.stream().filter(ImportFile::isSampleTable).findFirst();
    }

    /** Uses a file otherwise; where it becomes the sample table, the one that was it becomes an assay. */
    public void setUse(ImportFile file, FileUse use) {
        file.setUse(use);
        if (file.isSampleTable()) {
            files.stream().filter(other -> other != file && other.isSampleTable())
                    .forEach(other -> other.setUse(FileUse.ASSAY));
        }
        guessEndpoints();
    }

    /** The tables that endpoints can be made of: the sample table of a new study, and those of endpoints alone. */
    public List<EndpointTable> endpointTables() {
        return files.stream().filter(file -> file.isSampleTable() || file.isEndpoints()).map(ImportFile::endpointTable)
                .toList();
    }

    /** Proposes endpoints of tables that are new or read otherwise, and drops those of tables that are gone. */
    public void guessEndpoints() {
        List<EndpointTable> tables = endpointTables();
        List<EndpointTable> known = guessed;
        guessed = tables;
        Set<String> kept = tables.stream().filter(known::contains).map(EndpointTable::key).collect(Collectors.toSet());
        endpoints.removeIf(draft -> !kept.contains(draft.table()));
        for (EndpointTable table : tables) {
            if (table.isSampleTable() && !kept.contains(table.key())) {
                endpoints.addAll(0, EndpointGuesses.of(table));
            } else if (!kept.contains(table.key())) {
                endpoints.add(ofFile(fileOf(table.key()).orElseThrow()));
            }
        }
    }

    private EndpointDraft ofFile(ImportFile file) {
        Set<String> ids = new HashSet<>(existing.map(ExistingStudy::endpointIds).orElse(List.of()));
        endpoints.forEach(draft -> ids.add(draft.id()));
        String id = file.id();
        for (int number = 2; ids.contains(id); number++) {
            id = file.id() + "-" + number;
        }
        return EndpointGuesses.ofTable(file.endpointTable(), id, file.isLong());
    }

    private Optional<ImportFile> fileOf(String table) {
        return files.stream().filter(file -> !file.isAssay() || file.isSampleTable())
                .filter(file -> file.endpointTable().key().equals(table)).findFirst();
    }

    /** Ids of the samples that files are compared with; empty until they are known. */
    public List<String> samples() {
        if (existing.isPresent()) {
            return existing.get().samples();
        }
        return sampleTable().map(table -> {
            List<String> ids = table.sampleIds() == null ? table.previewedSampleIds() : table.sampleIds();
            return ids.stream().map(table.writing().change()).toList();
        }).orElse(List.of());
    }

    public List<EndpointDraft> endpoints() {
        return List.copyOf(endpoints);
    }

    public void setEndpoints(List<EndpointDraft> drafts) {
        endpoints.clear();
        endpoints.addAll(drafts);
    }

    /** What keeps name, title and place from being used; empty if nothing does. */
    public Optional<String> nameError() {
        if (name.isEmpty()) {
            return Optional.of("Type a name for the study.");
        }
        if (!ID.matcher(name).matches()) {
            return Optional
                    .of("The name may hold only letters, digits, \".\", \"-\" and \"_\", and begins with a letter "
                            + "or digit.");
        }
        if (location.isEmpty()) {
            return Optional.of("Choose the folder in which the study is made.");
        }
        try {
            return Path.of(location).isAbsolute() ? Optional.empty()
                    : Optional.of("The location must be a whole path, such as " + Path.of("").toAbsolutePath() + ".");
        } catch (InvalidPathException e) {
            return Optional.of("\"" + location + "\" is not a path: " + e.getReason() + ".");
        }
    }

    /** What keeps the files from being used; empty if nothing does. */
    public Optional<String> filesError() {
        if (files.isEmpty()) {
            return Optional.of(existing.isPresent() ? "Add the files of one assay or more."
                    : "Add the table of samples and the files of one assay or more.");
        }
        if (existing.isEmpty() && sampleTable().isEmpty()) {
            return Optional.of("Say which file is the sample table: the one with a row for each patient.");
        }
        Optional<ImportFile> repeated = sampleTable().filter(ImportFile::isLong);
        if (repeated.isPresent()) {
            return Optional.of(repeated.get().name() + ": an id in column \"" + repeated.get().idColumn()
                    + "\" stands in several rows. Choose the column of the sample ids, or another sample table.");
        }
        if (existing.isEmpty() && files.stream().noneMatch(ImportFile::isAssay)) {
            return Optional.of("A study needs an assay: add another file, or use the sample table's columns as one.");
        }
        Set<String> ids = new HashSet<>(existing.map(ExistingStudy::assayIds).orElse(List.of()));
        for (ImportFile file : files) {
            if (file.isAssay() && !ID.matcher(file.id()).matches()) {
                return Optional.of(file.name() + ": the assay's id may hold only letters, digits, \".\", \"-\" and "
                        + "\"_\".");
            }
            if (file.isAssay() && !ids.add(file.id())) {
                return Optional.of(file.name() + ": there is another assay \"" + file.id() + "\".");
            }
        }
        return Optional.empty();
    }

    /** What in the columns keeps the files from being loaded; empty if nothing does. */
    public Optional<String> columnsError() {
        for (ImportFile file : files) {
            if (!file.isAssay() || file.samplesInColumns()) {
                continue;
            }
            for (ColumnProfile profile : file.profiles()) {
                List<String> words = profile.wordsBut(file.missingWords());
                boolean number = file.correction(profile).type() == ColumnType.NUMBER;
                if (number && !words.isEmpty() && !profile.name().equals(file.idColumn())) {
                    return Optional.of(file.name() + ", column " + profile.name() + ": \"" + words.get(0)
                            + "\" among numbers. Name it as a missing value, or take the column as text or category.");
                }
            }
        }
        return Optional.empty();
    }

    /** What keeps the endpoints from being used; empty if nothing does. */
    public Optional<String> endpointsError() {
        Set<String> ids = new HashSet<>(existing.map(ExistingStudy::endpointIds).orElse(List.of()));
        for (EndpointDraft draft : endpoints) {
            Optional<String> error = draft.error();
            if (error.isPresent()) {
                return error;
            }
            if (!ids.add(draft.id())) {
                return Optional.of("There is another endpoint \"" + draft.id() + "\".");
            }
        }
        return Optional.empty();
    }

    /** The study file that will be written: the whole of a new one, or that of the existing study with more lines. */
    public String studyText() throws ProblemException {
        Map<ImportFile, String> places = places();
        List<String> assays = new ArrayList<>();
        for (ImportFile file : files) {
            if (file.isAssay() && hasFeatures(file)) {
                assays.addAll(StudyText.units(file));
                assays.add(
                        StudyText.assay(file, places.get(file), file.isSampleTable() ? endpointColumns() : List.of()));
            }
        }
        List<String> lines = endpoints.stream().map(draft -> line(draft, places)).toList();
        if (existing.isPresent()) {
            String text = assays.isEmpty() ? existing.get().text()
                    : StudyFileEdit.append(existing.get().text(), "assays", assays);
            return lines.isEmpty() ? text : StudyFileEdit.append(text, "endpoints", lines);
        }
        StringBuilder text = new StringBuilder("resistlab: 1\nid: " + StudyText.scalar(name) + "\n");
        if (!title.isEmpty()) {
            text.append("title: ").append(StudyText.scalar(title)).append('\n');
        }
        sampleTable().ifPresent(table -> {
            if (!table.isAssay()) {
                StudyText.units(table).forEach(line -> text.append(line).append('\n'));
            }
            text.append(StudyText.samples(table, places.get(table))).append('\n');
        });
        text.append("assays:\n");
        assays.forEach(line -> text.append("  ").append(line).append('\n'));
        text.append(lines.isEmpty() ? "" : "endpoints:\n");
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    /** Whether anything is left of a sample table beside ids, texts and endpoints. */
    private boolean hasFeatures(ImportFile file) {
        List<String> none = new ArrayList<>(file.textColumns());
        none.addAll(endpointColumns());
        none.add(file.idColumn());
        return !file.isSampleTable() || file.profiles().stream().map(ColumnProfile::name)
                .anyMatch(column -> !column.isBlank() && !none.contains(column));
    }

    private String line(EndpointDraft draft, Map<ImportFile, String> places) {
        ImportFile file = draft.table().isEmpty() ? null : fileOf(draft.table()).orElseThrow();
        return StudyText.endpoint(draft, file, file == null ? "" : places.get(file));
    }

    private List<String> endpointColumns() {
        return endpoints.stream().filter(draft -> draft.table().isEmpty()).flatMap(draft -> draft.columns().stream())
                .distinct().toList();
    }

    /** The file that each part of the study is read from, relative to the study folder. */
    private Map<ImportFile, String> places() {
        for (ImportFile file : files) {
            file.setNumbersOnly(file.isEndpoints() && endpoints.stream()
                    .anyMatch(draft -> draft.isPanel() && draft.name().isEmpty() && draft.task() == Task.REAL
                            && draft.table().equals(file.endpointTable().key())));
        }
        Map<ImportFile, String> originals = originals();
        Set<String> taken = taken(originals);
        Map<ImportFile, String> places = new LinkedHashMap<>();
        for (ImportFile file : files) {
            places.put(file, file.needsCopy() ? free(file.copyName(), taken) : originals.get(file));
        }
        return places;
    }

    /** Where the original of each file is put, relative to the study folder. */
    private Map<ImportFile, String> originals() {
        Set<String> taken = taken(Map.of());
        Map<ImportFile, String> originals = new LinkedHashMap<>();
        Map<Path, String> places = new HashMap<>(); // several sheets of a workbook are one file
        files.forEach(file -> originals.put(file,
                places.computeIfAbsent(file.path(), path -> free(file.dataName(), taken))));
        return originals;
    }

    private Set<String> taken(Map<ImportFile, String> more) {
        Set<String> taken = new HashSet<>();
        existing.ifPresent(study -> study.dataFiles().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT))));
        more.values().forEach(place -> taken.add(place.substring(DATA.length()).toLowerCase(Locale.ROOT)));
        return taken;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = number + "-" + name;
        }
        return DATA + free;
    }

    /**
     * The files that go into the study folder, by their place in it: the originals, and the corrected copies beside
     * them.
     *
     * @param scratch an empty folder for the corrected copies
     * @throws ProblemException if a file cannot be read or a copy cannot be written
     */
    public Map<String, Path> dataFiles(Path scratch, Contributions contributions, Execution execution)
            throws ProblemException {
        Map<String, Path> all = new LinkedHashMap<>();
        originals().forEach((file, place) -> all.put(place, file.path()));
        for (Map.Entry<ImportFile, String> entry : places().entrySet()) {
            if (entry.getKey().needsCopy()) {
                Path copy = scratch.resolve(entry.getValue().substring(DATA.length()));
                try {
                    Files.createDirectories(scratch);
                    CorrectedCopy.write(entry.getKey(), copy, contributions, execution);
                } catch (IOException e) {
                    throw new ProblemException(UnwritableFile.problem("the corrected copy of " + entry.getKey().name(),
                            e, ""), e);
                }
                all.put(entry.getValue(), copy);
            }
        }
        return all;
    }
}
