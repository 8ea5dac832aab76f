package org.resistlab.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.SampleRuns;

class FigureNamesTest {

    private static EndpointResult endpoint(String id) {
        return new EndpointResult(id, Task.CLASS, List.of("a", "b"), 1, "roc-auc", List.of(), Map.of(),
                List.of(), List.of(), List.of(), Double.NaN, List.of());
    }

    private static List<String> names(String... ids) {
        List<EndpointResult> endpoints = List.of(ids).stream().map(FigureNamesTest::endpoint).toList();
        RunResult run = SampleRuns.run("names", endpoints, List.of());
        FigureNames names = new FigureNames(run);
        return endpoints.stream().map(endpoint -> names.of(endpoint, "roc")).toList();
    }

    @Test
    void aPanelsSlashBecomesAHyphen() {
        assertEquals(List.of("panel-Nutlin-3a-roc"), names("panel/Nutlin-3a"));
    }

    @Test
    void whatAFileNameCannotHoldIsReplaced() {
        assertEquals(List.of("etc-passwd-roc", "endpoint-roc", "endpoint-2-roc", "a-b-roc"),
                names("../../etc/passwd", "耐药", "...", "a<b>?*:|\"\\"));
    }

    @Test
    void namesDifferEvenWhereCaseDoesNotCount() {
        List<String> names = names("x", "X", "x-2", "x/", "-x", "é".repeat(200) + "x", "a".repeat(300),
                "a".repeat(301));
        Set<String> distinct = new HashSet<>();
        names.forEach(name -> assertTrue(distinct.add(name.toLowerCase(Locale.ROOT)), name));
        names.forEach(name -> assertTrue(name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,119}"), name));
    }
}
