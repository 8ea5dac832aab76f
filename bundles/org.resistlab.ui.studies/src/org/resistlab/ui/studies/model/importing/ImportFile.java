package org.resistlab.ui.studies.model.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;
import org.resistlab.ui.endpoint.EndpointTable;

/**
 * A file that becomes part of a study: what it is, and what is corrected in it. Not safe for several threads at once:
 * it belongs to the wizard.
 */
public final class ImportFile {

    private final FilePreview preview;
    private final List<ColumnProfile> profiles;
    private final Map<String, ColumnCorrection> corrections = new LinkedHashMap<>();
    private final Set<String> missingWords = new LinkedHashSet<>();
    private FileUse use = FileUse.ASSAY;
    private String id = "";
    private String modality;
    private boolean samplesInColumns;
    private String idColumn;
    private IdRule rule = IdRule.NONE;
    private final Map<String, String> byHand = new LinkedHashMap<>();
    private List<String> sampleIds;
    private boolean numbersOnly;

    /**
     * A file with what is guessed about it.
     *
     * @param modalities ids of the modalities that are there
     */
    public ImportFile(FilePreview preview, List<String> modalities) {
        this.preview = preview;
        this.profiles = preview.profiles();
        boolean words = profiles.stream().skip(1).anyMatch(profile -> profile.type() != ColumnType.NUMBER);
        this.modality = Modalities.guess(name(), words, modalities);
        this.samplesInColumns = looksTransposed(words);
        this.idColumn = guessIdColumn();
        this.id = name().toLowerCase(Locale.ROOT).replaceFirst("\\.(gz)$", "").replaceFirst("\\.[^.]*$", "")
                .replaceFirst("[_.-]?[0-9]+x[0-9]+$", "").replaceAll("[^a-z0-9._-]+", "-")
                .replaceFirst("^[^a-z0-9]+", "");
        if (id.isEmpty()) {
            id = modality;
        }
    }

    /** Many columns, all of numbers, and a first one of names: one row a feature, as most matrices come. */
    private boolean looksTransposed(boolean words) {
        Table table = preview.table();
        if (words || modality.equals("clinical") || table.columns().size() < 3) {
            return false;
        }
        boolean named = !(table.columns().get(0) instanceof NumberColumn);
        boolean tall = !preview.whole() && table.rows() > 20 || table.rows() > table.columns().size();
        return named && tall;
    }

    private String guessIdColumn() {
        ColumnProfile first = profiles.get(0);
        boolean numbersRows = first.name().isBlank() && first.type() == ColumnType.NUMBER;
        if (samplesInColumns || first.isUnique() && !numbersRows) {
            return first.name();
        }
        return profiles.stream().filter(ColumnProfile::isUnique).filter(ImportFile::isNamedLikeIds).findFirst()
                .orElse(first).name();
    }

    static boolean isNamedLikeIds(ColumnProfile profile) {
        return profile.name().toLowerCase(Locale.ROOT)
                .matches(".*(^|[^a-z])(id|sample|patient|barcode|name|case|donor|cell.?line).*");
    }

    public FilePreview preview() {
        return preview;
    }

    public Path path() {
        return preview.file();
    }

    /** Name of the file without its folder. */
    public String name() {
        return preview.file().getFileName().toString();
    }

    public List<ColumnProfile> profiles() {
        return profiles;
    }

    /** What it is in the study. */
    public FileUse use() {
        return use;
    }

    /** Makes it something else; samples of all but an assay are rows. */
    public void setUse(FileUse use) {
        this.use = use;
        sampleIds = null;
        if (use != FileUse.ASSAY) {
            setSamplesInColumns(false);
        }
    }

    /** Whether it is the study's sample table. */
    public boolean isSampleTable() {
        return use == FileUse.SAMPLES || use == FileUse.SAMPLES_AND_ASSAY;
    }

    /** Whether its columns are an assay. */
    public boolean isAssay() {
        return use == FileUse.ASSAY || use == FileUse.SAMPLES_AND_ASSAY;
    }

    /** Whether it holds endpoints of its own. */
    public boolean isEndpoints() {
        return use == FileUse.ENDPOINTS;
    }

    /** Its columns, to make endpoints of. */
    public EndpointTable endpointTable() {
        return new EndpointTable(isSampleTable() ? "" : path() + " " + preview.options(), name(), idColumn,
                profiles.stream().map(ColumnProfile::asEndpointColumn).toList());
    }

    /** Whether a sample has several rows, as far as is previewed. */
    public boolean isLong() {
        return profiles.stream().filter(profile -> profile.name().equals(idColumn))
                .anyMatch(profile -> profile.counts().values().stream().anyMatch(count -> count > 1));
    }

    /** Id of the assay. */
    public String id() {
        return id;
    }

    public void setId(String id) {
        this.id = id.strip();
    }

    public String modality() {
        return modality;
    }

    public void setModality(String modality) {
        this.modality = modality;
    }

    public boolean samplesInColumns() {
        return samplesInColumns;
    }

    public void setSamplesInColumns(boolean samplesInColumns) {
        if (this.samplesInColumns != samplesInColumns) {
            this.samplesInColumns = samplesInColumns;
            this.idColumn = guessIdColumn();
            sampleIds = null;
        }
    }

    /** Column of the sample ids, or of the feature names where samples are columns. */
    public String idColumn() {
        return idColumn;
    }

    public void setIdColumn(String idColumn) {
        if (!this.idColumn.equals(idColumn)) {
            this.idColumn = idColumn;
            sampleIds = null;
        }
    }

    /** How its sample ids are written. */
    public IdRule rule() {
        return rule;
    }

    public void setRule(IdRule rule) {
        this.rule = rule;
    }

    /** The ids of the sample table that the user has given to ids of the file. */
    public Map<String, String> byHand() {
        return Collections.unmodifiableMap(byHand);
    }

    /** Gives an id of the file one of the sample table; an empty one takes that back. */
    public void setByHand(String id, String sample) {
        if (sample.isEmpty()) {
            byHand.remove(id);
        } else {
            byHand.put(id, sample);
        }
    }

    /** How its ids are written in the end: those given by hand, the others by the rule. */
    public IdRule writing() {
        Map<String, String> given = Map.copyOf(byHand);
        IdRule others = rule;
        return new IdRule(others.name(), id -> given.getOrDefault(id, others.change().apply(id)));
    }

    /** What is to be understood of a column. */
    public ColumnCorrection correction(ColumnProfile profile) {
        return corrections.getOrDefault(profile.name(), ColumnCorrection.none(profile));
    }

    public void setCorrection(ColumnProfile profile, ColumnCorrection correction) {
        corrections.put(profile.name(), correction);
        if (correction.type() == ColumnType.NUMBER && profile.type() == ColumnType.NUMBER && canNameMissing()) {
            missingWords.addAll(profile.words());
        }
    }

    /** Further words that mean that a value is missing, in the whole file. */
    public List<String> missingWords() {
        return List.copyOf(missingWords);
    }

    public void setMissingWords(List<String> words) {
        missingWords.clear();
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(missingWords::add);
    }

    /** Whether the file's reader can be told words that mean that a value is missing. */
    public boolean canNameMissing() {
        return preview.reader().parameters().stream().map(Parameter::name).anyMatch("missing"::equals);
    }

    /** Options for the reader, by name. */
    public Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>(preview.options());
        if (!missingWords.isEmpty() && canNameMissing()) {
            options.put("missing", missingWords());
        }
        return options;
    }

    /** Columns that hold no features: free text, and dates that are not turned into numbers. */
    public List<String> textColumns() {
        List<String> names = new ArrayList<>();
        for (ColumnProfile profile : profiles) {
            ColumnType type = correction(profile).type();
            boolean text = type == ColumnType.TEXT || type == ColumnType.DATE;
            if (text && !profile.name().equals(idColumn) && !profile.name().isBlank() && !samplesInColumns) {
                names.add(profile.name());
            }
        }
        return names;
    }

    /** Leaves columns of words out: each of the others is an endpoint. */
    void setNumbersOnly(boolean numbersOnly) {
        this.numbersOnly = numbersOnly;
    }

    /** Whether a column is left out. */
    boolean leavesOut(ColumnProfile profile) {
        return numbersOnly && profile.type() != ColumnType.NUMBER && !profile.name().equals(idColumn);
    }

    /** Whether what is corrected needs a copy of the file, as the study file has no key for it. */
    public boolean needsCopy() {
        return profiles.stream().anyMatch(this::leavesOut) || rule != IdRule.NONE || !byHand.isEmpty()
                || !samplesInColumns && profiles.stream().anyMatch(profile -> correction(profile).needsCopy(profile));
    }

    /** Name of the file in the study's {@code data} folder. */
    public String dataName() {
        return name();
    }

    /** Name of the corrected copy beside it: {@code patients.corrected.csv}. */
    public String copyName() {
        String packed = name().toLowerCase(Locale.ROOT).endsWith(".gz") ? ".gz" : "";
        String plain = packed.isEmpty() ? name() : name().substring(0, name().length() - packed.length());
        int dot = plain.lastIndexOf('.');
        return (dot > 0 ? plain.substring(0, dot) : plain) + ".corrected.csv" + packed;
    }

    /** Sample ids as they stand in the file; null until they are known. */
    public List<String> sampleIds() {
        return sampleIds;
    }

    /**
     * Keeps them.
     *
     * @param ids sample ids as they stand in the file, found by {@link SampleIdReader}; in a table of endpoints an id
     *        may stand in many rows
     */
    public void setSampleIds(List<String> ids) {
        sampleIds = isEndpoints() ? List.copyOf(new LinkedHashSet<>(ids)) : List.copyOf(ids);
    }

    /** The sample ids in the previewed part. */
    public List<String> previewedSampleIds() {
        return SampleIdReader.of(preview.table(), samplesInColumns, idColumn);
    }

    /** The column of the ids, or the first. */
    Column idColumn(Table table) {
        return table.column(idColumn).orElse(table.columns().get(0));
    }
}
