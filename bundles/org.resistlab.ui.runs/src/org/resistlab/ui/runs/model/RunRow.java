package org.resistlab.ui.runs.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run in the table of all runs: one of this session, or one that only its folder tells of.
 *
 * @param folder the run folder
 * @param study name of the project it belongs to; empty outside of all projects
 * @param live the run of this session, if it is one
 * @param past what its folder told when it was read last, if it was
 */
public record RunRow(Path folder, String study, Optional<RunMonitor> live, Optional<PastRun> past) {

    /** The name of the folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Where it stands now. */
    public RunState state() {
        return live.map(RunMonitor::state).or(() -> past.map(PastRun::state)).orElse(RunState.INTERRUPTED);
    }

    /** When it was started; null if it has not been. */
    public Instant started() {
        return live.map(run -> run.status().started()).or(() -> past.map(PastRun::started)).orElse(null);
    }

    /** Whether it can be paused, or cancelled, from here: not what another program runs. */
    public boolean isOurs() {
        return live.isPresent();
    }

    /** Two rows of one run are the same row, however far it is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RunRow row && row.folder.equals(folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }

    /**
     * One row for each run: open ones first, then the latest first. Of several runs of this session in one folder,
     * which come of resuming, the last one counts.
     *
     * @param history the runs of each project
     * @param projects the folders of projects by name, for runs that are too new to be in the history
     */
    public static List<RunRow> of(List<RunMonitor> session, Map<String, List<PastRun>> history,
            Map<String, Path> projects) {
        Map<Path, RunMonitor> live = new HashMap<>();
        session.forEach(run -> live.put(run.order().folder(), run));
        List<RunRow> rows = new ArrayList<>();
        history.forEach((study, runs) -> runs.forEach(run -> rows.add(
                new RunRow(run.folder(), study, Optional.ofNullable(live.remove(run.folder())), Optional.of(run)))));
        live.forEach((folder, run) -> rows
                .add(new RunRow(folder, study(folder, projects), Optional.of(run), Optional.empty())));
        rows.sort(Comparator.comparing((RunRow row) -> !row.state().isOpen())
                .thenComparing(RunRow::started, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(RunRow::folder));
        return rows;
    }

    private static String study(Path folder, Map<String, Path> projects) {
        return projects.entrySet().stream().filter(project -> folder.startsWith(project.getValue()))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }
}
