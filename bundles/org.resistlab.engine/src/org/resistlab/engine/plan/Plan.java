package org.resistlab.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.Study;
import org.resistlab.engine.analysis.ParsedAnalysis;
import org.resistlab.engine.stage.Unit;

/**
 * What an analysis comes to: its units, by endpoint, in an order that lets models of one fold share work.
 *
 * @param analysis the analysis
 * @param study its study, loaded
 * @param external the studies of external cohorts, loaded
 * @param endpoints one for each endpoint
 * @param findings warnings known before anything runs
 */
public record Plan(ParsedAnalysis analysis, Study study, List<Study> external, List<EndpointUnits> endpoints,
        List<Problem> findings) {

    public Plan {
        external = List.copyOf(external);
        endpoints = List.copyOf(endpoints);
        findings = List.copyOf(findings);
    }

    /** All units: cross-validation first, as it is what the result waits for; otherwise in the stages' order. */
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        endpoints.forEach(endpoint -> units.addAll(endpoint.units()));
        units.sort(Comparator.comparing(unit -> !UnitIds.isCrossValidation(unit.id())));
        return units;
    }
}
