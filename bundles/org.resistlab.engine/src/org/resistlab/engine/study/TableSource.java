package org.resistlab.engine.study;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.MissingFile;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.table.Table;

/** Reads the tables of one study, each file once, by the reader that is named or that recognises the content. */
final class TableSource implements AutoCloseable {

    private static final int HEAD = 1 << 16;

    /**
     * How a file is to be read.
     *
     * @param path the file
     * @param file as the study file names it
     * @param contribution the reader's declaration
     * @param reader the reader
     * @param options its options, complete
     */
    record Source(Path path, String file, Contribution contribution, Reader reader, Parameters options) {

        /** A text that two sources share only if they give the same table of the same file. */
        String key() {
            return path + " " + contribution.id() + options;
        }
    }

    private final StudySpec spec;
    private final Contributions contributions;
    private final Execution execution;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private final FileHashes fileHashes;

    /** @param files names of files whose hashes will be asked for */
    TableSource(StudySpec spec, Contributions contributions, Execution execution, Collection<String> files) {
        this.spec = spec;
        this.contributions = contributions;
        this.execution = execution;
        this.fileHashes = new FileHashes(files.stream().map(spec.folder()::resolve).distinct().toList());
    }

    /** Parts of work, on all processors. */
    Execution parallel() {
        return new NotingExecution(execution, execution::note);
    }

    @Override
    public void close() {
        fileHashes.close();
    }

    /** SHA-256 of every file asked for so far, by the name the study file gives it. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** SHA-256 of a file. */
    String hash(String file) throws ProblemException {
        String known = hashes.get(file);
        if (known == null) {
            try {
                known = fileHashes.of(spec.folder().resolve(file));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
            hashes.put(file, known);
        }
        return known;
    }

    /**
     * Finds the reader of a file and checks its options.
     *
     * @param reader id of a reader; empty where the content decides
     * @param user who asks, for messages: {@code assay "expression"}
     */
    Source source(String file, String reader, Map<String, Object> options, String user) throws ProblemException {
        Path path = spec.folder().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw MissingFile.of(path, file).at(Location.of(spec.file().toString())).toException();
        }
        Contribution contribution = reader.isEmpty() ? recognised(path, file) : named(reader, user);
        try {
            Parameters complete = Parameters.of(contribution.parameters(), options);
            return new Source(path, file, contribution, instance(contribution), complete);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("study.invalid-option",
                    "Options of " + user + " for reader " + contribution.id() + ": " + e.getMessage(),
                    "\"resistlab describe " + contribution.id() + "\" lists its options.")
                    .at(Location.of(spec.file().toString())), e);
        }
    }

    private Contribution named(String id, String user) throws ProblemException {
        return contributions.find(ContributionKind.READERS, id).orElseThrow(() -> Problem
                .error("study.unknown-reader", "There is no reader \"" + id + "\", which " + user + " names.",
                        NearestWord.hint(id, contributions.ids(ContributionKind.READERS)))
                .at(Location.of(spec.file().toString())).toException());
    }

    private Contribution recognised(Path path, String file) throws ProblemException {
        byte[] head = head(path, file);
        Contribution best = null;
        int bestScore = 0;
        for (Contribution contribution : contributions.of(ContributionKind.READERS)) {
            int score = score(contribution, path, file, head);
            if (score > bestScore) {
                best = contribution;
                bestScore = score;
            }
        }
        if (best == null) {
            throw Problem.error("file.format", "No reader recognises the content of the file.",
                    "Name one by \"reader\": " + String.join(", ", contributions.ids(ContributionKind.READERS)) + ".")
                    .at(Location.of(file)).toException();
        }
        return best;
    }

    private int score(Contribution contribution, Path path, String file, byte[] head) throws ProblemException {
        try {
            return instance(contribution).recognizes(path, head.clone());
        } catch (RuntimeException e) {
            throw failed(contribution, file, e);
        }
    }

    private Reader instance(Contribution contribution) throws ProblemException {
        Reader reader = readers.get(contribution.id());
        if (reader == null) {
            reader = contributions.create(contribution, Reader.class);
            readers.put(contribution.id(), reader);
        }
        return reader;
    }

    private static byte[] head(Path path, String file) throws ProblemException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (head.length == 0) {
            throw Problem.error("file.empty", "The file is empty.", "Copy it again from its source.")
                    .at(Location.of(file)).toException();
        }
        boolean gzip = head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        return gzip ? unpacked(head, file) : head;
    }

    /** As much of the beginning as the packed head gives. */
    private static byte[] unpacked(byte[] packed, String file) throws ProblemException {
        byte[] head = new byte[HEAD];
        int count = 0;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int read = in.read(head); read > 0; read = in.read(head, count, HEAD - count)) {
                count += read;
            }
        } catch (IOException e) {
            if (count == 0) {
                throw new ProblemException(Problem.error("file.gzip",
                        "The gzip file is damaged: " + e.getMessage() + ".", "Copy it again from its source.")
                        .at(Location.of(file)), e);
            }
        }
        return Arrays.copyOf(head, count);
    }

    /** The table of a file. Remarks of the reader are added to the findings, the first time. */
    Table table(Source source, List<Problem> findings) throws ProblemException {
        Table table = tables.get(source.key());
        if (table == null) {
            hash(source.file());
            execution.checkCancelled();
            table = read(source, findings);
            if (users(source.file()) > 1) {
                tables.put(source.key(), table);
            }
        }
        return table;
    }

    /** How many parts of the study are in a file; a large table that only one of them needs is not held. */
    private long users(String file) {
        return Stream.concat(Stream.of(spec.sampleFile()), Stream.concat(
                spec.assays().stream().map(AssaySpec::file), spec.endpoints().stream().map(EndpointSpec::file)))
                .filter(file::equals).count();
    }

    private Table read(Source source, List<Problem> findings) throws ProblemException {
        Execution own = new NotingExecution(execution, problem -> findings.add(relabelled(problem, source)));
        try {
            Table table = source.reader().read(source.path(), source.options(), own);
            if (table.columns().isEmpty()) {
                throw Problem.error("file.empty", "The table has no columns.", "").at(Location.of(source.file()))
                        .toException();
            }
            return table;
        } catch (ProblemException e) {
            List<Problem> problems = new ArrayList<>();
            e.problems().forEach(problem -> problems.add(relabelled(problem, source)));
            throw new ProblemException(problems);
        } catch (IOException e) {
            throw unreadable(source.file(), e);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(source.contribution(), source.file(), e);
        }
    }

    /** Names the file as the study file does, so that no path of this machine gets into results. */
    private static Problem relabelled(Problem problem, Source source) {
        Location place = problem.location();
        boolean own = place.file().isEmpty() || place.file().equals(source.path().toString())
                || place.file().equals(source.path().getFileName().toString());
        Location better = own ? new Location(source.file(), place.line(), place.column()) : place;
        return new Problem(problem.code(), problem.severity(),
                problem.message().replace(source.path().toString(), source.file()),
                problem.remedy().replace(source.path().toString(), source.file()), better);
    }

    private static ProblemException unreadable(String file, IOException e) {
        return new ProblemException(Problem.error("file.unreadable", "The file cannot be read: " + e.getMessage() + ".",
                "Check that it is whole and that you may read it.").at(Location.of(file)), e);
    }

    private static ProblemException failed(Contribution contribution, String file, RuntimeException e) {
        return new ProblemException(Problem.error("plug-in.failed",
                "Reader " + contribution.id() + " of plug-in " + contribution.plugin() + " failed: " + e + ".",
                "Name another reader by \"reader\", or report this to the plug-in's authors.").at(Location.of(file)),
                e);
    }
}
