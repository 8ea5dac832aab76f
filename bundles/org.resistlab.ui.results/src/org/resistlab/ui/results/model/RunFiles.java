package org.resistlab.ui.results.model;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.ResultJson;

/** Reads a run folder, in whatever state it is. It changes nothing there. */
public final class RunFiles {

    /** The page of the run. */
    public static final String REPORT = "report.html";

    /** The diary, by which a folder is known to be that of a run. */
    public static final String DIARY = "run.jsonl";

    private static final String RESULT = "result.json";
    private static final String LOCK = ".lock";
    private static final List<String> EXPECTED = List.of(REPORT, "metrics.tsv", "predictions.tsv", "features.tsv",
            "figures", "ro-crate-metadata.json", "analysis.yaml");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]*)\"");
    private static final int TAIL = 1 << 16;

    private RunFiles() {
    }

    /** The run folder that a path means: itself, or the folder of a file in it. */
    public static Path folder(Path path) {
        return Files.isDirectory(path) || path.getFileName() == null || !path.getFileName().toString().contains(".")
                ? path : path.getParent();
    }

    /**
     * Reads the folder.
     *
     * @param diary the reader of its diary, which knows how far it has come
     * @param version of this product, to name a newer one
     * @param before what was read last, whose result is taken where the file is the same; null for nothing
     */
    public static RunReading read(Path folder, RunDiaryReader diary, String version, RunReading before) {
        if (!Files.isDirectory(folder)) {
            return nothing(folder, RunStage.MISSING, "The run folder " + folder + " is not there any more.");
        }
        RunProgress progress;
        try {
            progress = diary.read();
        } catch (IOException e) {
            return nothing(folder, RunStage.UNREADABLE, "Cannot read " + folder.resolve(DIARY) + ": " + e.getMessage()
                    + ". Check its permissions.");
        }
        boolean held = isHeld(folder);
        if (!Files.isRegularFile(folder.resolve(RESULT))) {
            return unfinished(folder, progress, held);
        }
        try {
            FileTime written = Files.getLastModifiedTime(folder.resolve(RESULT));
            RunResult result = before != null && written.equals(before.written()) ? before.result().orElseThrow()
                    : ResultJson.read(folder);
            List<String> missing = missing(folder);
            String sentence = !held ? remarks(folder, result, version, missing)
                    : progress.isDone() ? "The report is being written, with its figures and tables."
                            : "A run is at work in this folder: " + progress.text()
                                    + ". What you see is the result of the run before.";
            return new RunReading(folder, held ? RunStage.RUNNING : RunStage.FINISHED, Optional.of(result), progress,
                    sentence, missing, written);
        } catch (ProblemException | IOException | RuntimeException e) {
            String made = madeBy(folder.resolve(RESULT)).filter(other -> isNewer(other, version))
                    .map(other -> "This run was made by ResistLab " + other + ", which is newer than this one ("
                            + version + "), and cannot be read here. Update ResistLab"
                            + (Files.exists(folder.resolve(REPORT)) ? ", or open its report in the browser." : "."))
                    .orElse(e.getMessage());
            return new RunReading(folder, RunStage.UNREADABLE, Optional.empty(), progress, made, missing(folder), null);
        }
    }

    private static RunReading nothing(Path folder, RunStage stage, String sentence) {
        return new RunReading(folder, stage, Optional.empty(), RunProgress.NONE, sentence, EXPECTED, null);
    }

    private static RunReading unfinished(Path folder, RunProgress progress, boolean held) {
        if (held) {
            return new RunReading(folder, RunStage.RUNNING, Optional.empty(), progress, "Still running: "
                    + progress.text() + ". The result appears here when it is done.", missing(folder), null);
        }
        if (progress.last().isEmpty()) {
            return new RunReading(folder, RunStage.MISSING, Optional.empty(), progress, folder
                    + " is not a run folder: it has neither " + RESULT + " nor " + DIARY
                    + ". Open the folder that a run has made.", missing(folder), null);
        }
        if (progress.last().equals("finished")) {
            return new RunReading(folder, RunStage.UNFINISHED, Optional.empty(), progress, "This run was finished, but "
                    + RESULT + " is missing in " + folder.getFileName() + ". Resume it: what is done is kept, and the "
                    + "result is measured and written again.", missing(folder), null);
        }
        String how = progress.last().equals("cancelled") ? "was cancelled" : "ended before it was finished";
        return new RunReading(folder, RunStage.UNFINISHED, Optional.empty(), progress, "This run " + how + " after "
                + progress.text() + ". Resume it: what is done is kept.", missing(folder), null);
    }

    private static String remarks(Path folder, RunResult result, String version, List<String> missing) {
        List<String> remarks = new ArrayList<>();
        if (isNewer(result.version(), version)) {
            remarks.add("This run was made by ResistLab " + result.version() + ", which is newer than this one ("
                    + version + "): what only that one knows is not shown.");
        }
        if (!missing.isEmpty()) {
            remarks.add("Missing in " + folder.getFileName() + ": " + String.join(", ", missing)
                    + ". The result itself is whole; “resistlab report” writes report and figures again.");
        }
        return String.join(" ", remarks);
    }

    private static List<String> missing(Path folder) {
        return EXPECTED.stream().filter(name -> Files.notExists(folder.resolve(name))).toList();
    }

    /** Whether a living process holds the folder; a lock file that a killed one has left behind is held by nobody. */
    private static boolean isHeld(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (Files.notExists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
                FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return Files.exists(lock);
        }
    }

    /** The version stands at the end of the file, which may be damaged elsewhere. */
    private static Optional<String> madeBy(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(Math.max(0, channel.size() - TAIL));
            byte[] tail = Channels.newInputStream(channel).readAllBytes();
            Matcher version = VERSION.matcher(new String(tail, StandardCharsets.UTF_8));
            Optional<String> last = Optional.empty();
            while (version.find()) {
                last = Optional.of(version.group(1));
            }
            return last;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** By the first three numbers; builds of one version are alike. */
    static boolean isNewer(String other, String ours) {
        int[] a = numbers(other);
        int[] b = numbers(ours);
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return a[i] > b[i];
            }
        }
        return false;
    }

    private static int[] numbers(String version) {
        String[] parts = version.split("\\.");
        int[] numbers = new int[3];
        for (int i = 0; i < 3 && i < parts.length && parts[i].matches("\\d{1,9}"); i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
