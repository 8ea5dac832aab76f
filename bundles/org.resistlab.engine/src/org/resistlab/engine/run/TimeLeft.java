package org.resistlab.engine.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.engine.stage.Unit;

/** Estimates how long the open units will take, from the mean time of those of the same kind and model. */
final class TimeLeft {

    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<String, Double> seconds = new HashMap<>();
    private final int threads;

    TimeLeft(List<Unit> units, int threads) {
        this.threads = threads;
        units.forEach(unit -> open.merge(kind(unit), 1, Integer::sum));
    }

    /** The first and the third part of the id: what is done by which model. */
    private static String kind(Unit unit) {
        String[] parts = unit.id().split("/");
        return parts[0] + (parts.length > 3 ? "/" + parts[parts.length - 3] : "");
    }

    void done(Unit unit, Duration took) {
        open.merge(kind(unit), -1, Integer::sum);
        done.merge(kind(unit), 1, Integer::sum);
        seconds.merge(kind(unit), took.toMillis() / 1e3, Double::sum);
    }

    /** Null until something has been done. */
    Duration estimate() {
        int doneInAll = done.values().stream().mapToInt(Integer::intValue).sum();
        if (doneInAll == 0) {
            return null;
        }
        double mean = seconds.values().stream().mapToDouble(Double::doubleValue).sum() / doneInAll;
        double left = 0;
        for (Map.Entry<String, Integer> kind : open.entrySet()) {
            double each = done.containsKey(kind.getKey())
                    ? seconds.get(kind.getKey()) / done.get(kind.getKey())
                    : mean;
            left += kind.getValue() * each;
        }
        return Duration.ofMillis(Math.round(1000 * left / threads));
    }
}
