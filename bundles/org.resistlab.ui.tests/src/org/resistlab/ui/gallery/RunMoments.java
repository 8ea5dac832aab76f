package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;

/** Runs while they work and when they are done. */
final class RunMoments implements Moments {

    private static final String RUNS = "org.resistlab.ui.runs.view";

    @Override
    public List<Moment> of(Stage stage) {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("runs-working", "A run at work", on -> {
            on.startRun();
            Stage.view(RUNS);
            Stage.rest();
            Stage.rest();
            return Stage.window();
        }));
        moments.add(new Moment("runs-start", "How to run an analysis", on -> {
            String command = "org.resistlab.ui.runs.run(file=" + on.analysis().getFullPath() + ")";
            return Stage.dialog(() -> Stage.command(command));
        }));
        moments.add(new Moment("runs-done", "Runs", on -> {
            on.finishRun();
            Stage.view(RUNS);
            Stage.rest();
            return Stage.window();
        }));
        return moments;
    }
}
