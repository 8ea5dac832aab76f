package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.result.Metrics;
import org.resistlab.engine.run.Pause;

/**
 * The runs of a study, read from their folders: whoever made them, this workbench, the command line or a cluster. A
 * folder that cannot be read, or that a newer version has written, does not hide the others.
 */
public final class RunHistory {

    private static final String BASELINE = "baseline";

    private RunHistory() {
    }

    /**
     * The runs in a folder.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public static List<PastRun> in(Path folder) throws IOException {
        List<PastRun> runs = new ArrayList<>();
        for (Path run : RunFolders.in(folder)) {
            runs.add(read(run));
        }
        return runs;
    }

    /** One run. */
    public static PastRun read(Path folder) {
        RunDiary diary;
        try {
            diary = RunDiary.read(folder.resolve(RunFolders.DIARY));
        } catch (IOException e) {
            return new PastRun(folder, "", RunState.INTERRUPTED, "Its diary cannot be read: " + e.getMessage(), 0, 0,
                    null, null, List.of(), List.of(), List.of());
        }
        RunState state = diary.last();
        if (state == RunState.INTERRUPTED && isLocked(folder)) {
            state = Pause.of(folder).isSet() ? RunState.PAUSED : RunState.FITTING;
        }
        String message = diary.failure();
        List<BestModel> best = List.of();
        if (state.hasResult()) {
            try {
                best = best(folder.resolve("metrics.tsv"));
            } catch (IOException e) {
                message = "Its metrics cannot be read: " + e.getMessage();
            }
        }
        return new PastRun(folder, diary.analysis(), state, message, diary.units(), diary.done(), diary.started(),
                diary.duration(), best, diary.scores(), diary.log());
    }

    /**
     * Whether another process holds the folder. A run that ends takes its lock file away, so that asking, which takes
     * the lock for a moment, happens to runs at work and to dead ones only.
     */
    private static boolean isLocked(Path folder) {
        Path file = folder.resolve(".lock");
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The best model of each endpoint in its own study, by the metric that ranks models. */
    static List<BestModel> best(Path metrics) throws IOException {
        TsvTable table = TsvTable.read(metrics);
        Map<String, String> cohorts = new LinkedHashMap<>();
        Map<String, BestModel> best = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String metric = table.text(row, "metric");
            String endpoint = table.text(row, "endpoint");
            cohorts.putIfAbsent(endpoint, table.text(row, "cohort"));
            boolean counts = (metric.equals(Metrics.ROC_AUC) || metric.equals(Metrics.PEARSON))
                    && !table.text(row, "model").equals(BASELINE)
                    && table.text(row, "cohort").equals(cohorts.get(endpoint));
            double estimate = table.number(row, "estimate");
            if (counts && !Double.isNaN(estimate)) {
                BestModel model = new BestModel(endpoint, table.text(row, "model"), metric, estimate,
                        table.number(row, "ci_low"), table.number(row, "ci_high"));
                best.merge(endpoint, model, (old, added) -> added.estimate() > old.estimate() ? added : old);
            }
        }
        return new ArrayList<>(best.values());
    }
}
