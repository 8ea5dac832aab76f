package org.resistlab.report.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;

/** Of which endpoints there are figures. */
public final class Scope {

    /** More endpoints than this are a panel: only the best of them get figures of their own. */
    public static final int DETAILED = 12;

    private Scope() {
    }

    /** Whether the run has too many endpoints for figures of each. */
    public static boolean isPanel(RunResult result) {
        return result.endpoints().size() > DETAILED;
    }

    /** The endpoints that get figures, in the order of the run: all, or of a panel the best. */
    public static List<EndpointResult> detailed(RunResult result) {
        if (!isPanel(result)) {
            return result.endpoints();
        }
        Set<String> best = Ranking.endpointsBestFirst(result.endpoints()).stream().limit(DETAILED)
                .map(EndpointResult::endpoint).collect(Collectors.toCollection(HashSet::new));
        return result.endpoints().stream().filter(endpoint -> best.contains(endpoint.endpoint())).toList();
    }

    /** Those of one task. */
    static List<EndpointResult> detailed(RunResult result, Task task) {
        return detailed(result).stream().filter(endpoint -> endpoint.task() == task).toList();
    }
}
