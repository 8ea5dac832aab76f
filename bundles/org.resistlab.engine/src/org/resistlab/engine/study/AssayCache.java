package org.resistlab.engine.study;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureKind;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.MappedMatrix;
import org.resistlab.numerics.matrix.Npy;

/**
 * Imported assays on disk, one folder each: {@code values.npy} (samples × features, memory-mapped),
 * {@code features.tsv}, {@code samples.tsv} and, with the others' checksums, {@code manifest.json}. A folder is made
 * beside and moved into place, so that any number of runs can share the cache. What a modality has found in an assay is
 * kept beside. Whatever fails here only costs an import.
 */
final class AssayCache {

    /** Changes whenever the import of the same file would give something else. */
    private static final String LAYOUT = "1";
    private static final String VALUES = "values.npy";
    private static final String FEATURES = "features.tsv";
    private static final String SAMPLES = "samples.tsv";
    private static final String MANIFEST = "manifest.json";
    private static final String INSPECTION = ".inspection.json";
    private static final int BUFFER = 1 << 18;
    private static final List<String> CONTENT = List.of(VALUES, FEATURES, SAMPLES);

    private final Path folder;

    /**
     * @param cacheFolder where to keep them; null to keep none
     */
    AssayCache(Path cacheFolder) {
        this.folder = cacheFolder == null ? null : cacheFolder.resolve("assays");
    }

    /** The key of a content: equal texts, equal content. */
    static String key(String... parts) {
        StringBuilder text = new StringBuilder(LAYOUT);
        for (String part : parts) {
            text.append('\n').append(part.length()).append(':').append(part);
        }
        return FileHash.of(text.toString());
    }

    /** What is kept under a key; empty if nothing whole is. */
    Optional<ImportedAssay> find(String key) {
        if (folder == null || !Files.isRegularFile(folder.resolve(key).resolve(MANIFEST))) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(folder.resolve(key)));
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty(); // a damaged entry is as good as none: it is replaced by the next import
        }
    }

    /**
     * What is or comes under a key.
     *
     * @param imported the content, to be worked with at once
     * @param keeping ends with the content as it is kept
     */
    record Entry(ImportedAssay imported, CompletableFuture<ImportedAssay> keeping) {

        static Entry of(ImportedAssay kept) {
            return new Entry(kept, CompletableFuture.completedFuture(kept));
        }

        /** Waits until the content is kept: it is memory-mapped then, or the import itself where it cannot be kept. */
        ImportedAssay kept() {
            return keeping.join();
        }
    }

    /** Begins to keep an import. */
    Entry keep(String key, ImportedAssay assay) {
        return folder == null ? Entry.of(assay)
                : new Entry(assay, CompletableFuture.supplyAsync(() -> kept(key, assay)));
    }

    private ImportedAssay kept(String key, ImportedAssay assay) {
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempDirectory(folder, "." + key.substring(0, 8) + "-");
            write(part, assay);
            moveIntoPlace(part, folder.resolve(key));
            MappedMatrix values = MappedMatrix.open(folder.resolve(key).resolve(VALUES));
            return new ImportedAssay(assay.samples(), assay.features(), values, assay.findings());
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            return assay; // an unwritable or full cache costs time, not the run
        } finally {
            delete(part);
        }
    }

    /** The findings kept under a key; empty if none are. */
    Optional<List<Problem>> findInspection(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            State kept = StateJson.fromText(Files.readString(folder.resolve(key + INSPECTION)));
            return Optional.of(kept.states("findings").stream().map(AssayCache::problem).toList());
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty(); // none, or damaged: the assay is inspected again
        }
    }

    /** Keeps findings where that is possible. */
    void keepInspection(String key, List<Problem> findings) {
        if (folder == null) {
            return;
        }
        State kept = new State().putStates("findings", findings.stream().map(AssayCache::state).toList());
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".", ".part");
            try {
                Files.writeString(part, StateJson.toText(kept));
                Files.move(part, folder.resolve(key + INSPECTION), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // an unwritable or full cache costs time, not the run
        }
    }

    private void moveIntoPlace(Path part, Path target) throws IOException {
        if (Files.exists(target)) {
            Path damaged = Files.createTempDirectory(folder, ".damaged-");
            try {
                Files.move(target, damaged.resolve("entry"), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(damaged);
            }
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            // another run was faster: what it has kept is the same
        }
    }

    private static void write(Path part, ImportedAssay assay) throws IOException {
        State manifest = new State();
        manifest.put(VALUES, written(part.resolve(VALUES), out -> Npy.write(out, assay.values())));
        manifest.put(FEATURES, written(part.resolve(FEATURES), out -> writeText(out, features(assay))));
        manifest.put(SAMPLES, written(part.resolve(SAMPLES),
                out -> writeText(out, assay.samples().stream().map(AssayCache::escape))));
        manifest.putStates("findings", assay.findings().stream().map(AssayCache::state).toList());
        Files.writeString(part.resolve(MANIFEST), StateJson.toText(manifest));
    }

    private static Stream<String> features(ImportedAssay assay) {
        return assay.features().stream().map(feature -> Stream
                .concat(Stream.of(escape(feature.name()), feature.kind().name()),
                        feature.levels().stream().map(AssayCache::escape))
                .collect(Collectors.joining("\t")));
    }

    private static void writeText(OutputStream out, Stream<String> lines) throws IOException {
        for (String line : (Iterable<String>) lines::iterator) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file; its checksum, by which it is recognised to be whole. */
    private static long written(Path file, Content content) throws IOException {
        CRC32C checksum = new CRC32C();
        try (OutputStream out = new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(file), checksum), BUFFER)) {
            content.write(out);
        }
        return checksum.getValue();
    }

    private static ImportedAssay read(Path entry) throws IOException {
        State manifest;
        try (InputStream in = Files.newInputStream(entry.resolve(MANIFEST))) {
            manifest = StateJson.read(in, null);
        }
        for (String name : CONTENT) {
            if (manifest.longInteger(name) != checksum(entry.resolve(name))) {
                throw new IOException(name + " is damaged");
            }
        }
        MappedMatrix values = MappedMatrix.open(entry.resolve(VALUES));
        List<Feature> features = new ArrayList<>(values.columns());
        for (String line : Files.readAllLines(entry.resolve(FEATURES))) {
            features.add(feature(line.split("\t", -1)));
        }
        List<String> samples = Files.readAllLines(entry.resolve(SAMPLES)).stream().map(AssayCache::unescape).toList();
        if (features.size() != values.columns() || samples.size() != values.rows()) {
            throw new IOException("the tables differ in size");
        }
        List<Problem> findings = manifest.states("findings").stream().map(AssayCache::problem).toList();
        return new ImportedAssay(samples, features, values, findings);
    }

    private static Feature feature(String[] fields) {
        String name = unescape(fields[0]);
        if (FeatureKind.valueOf(fields[1]) == FeatureKind.NUMERIC) {
            return Feature.numeric("", name);
        }
        List<String> levels = new ArrayList<>();
        for (int i = 2; i < fields.length; i++) {
            levels.add(unescape(fields[i]));
        }
        return Feature.categorical("", name, levels);
    }

    private static State state(Problem problem) {
        return new State().put("code", problem.code()).put("severity", problem.severity().name())
                .put("message", problem.message()).put("remedy", problem.remedy())
                .put("file", problem.location().file()).put("line", problem.location().line())
                .put("column", problem.location().column());
    }

    private static Problem problem(State state) {
        return new Problem(state.text("code"), Severity.valueOf(state.text("severity")), state.text("message"),
                state.text("remedy"),
                new Location(state.text("file"), state.integer("line"), state.text("column")));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(switch (next) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> next;
                });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static long checksum(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer.clear()) >= 0) {
                checksum.update(buffer.flip());
            }
        }
        return checksum.getValue();
    }

    private static void delete(Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // what cannot be deleted lies under a name that nobody reads
        }
    }
}
