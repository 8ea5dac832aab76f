package org.resistlab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.problem.Problem;

/** Figures made in a test, as if plug-ins had contributed them. */
public final class FakeContributions implements Contributions {

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /** Adds a figure, contributed by the plug-in {@code org.example.ID}. */
    public FakeContributions with(String id, Figure figure) {
        figures.put(id, figure);
        return this;
    }

    @Override
    public List<Contribution> of(ContributionKind kind) {
        return kind != ContributionKind.FIGURES ? List.of()
                : figures.keySet().stream().map(id -> new Contribution(kind, id, id, "", Set.of(), Set.of(), List.of(),
                        List.of(), "Apache-2.0", "org.example." + id, Map.of())).toList();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public <T> T create(Contribution contribution, Class<T> type) {
        return type.cast(figures.get(contribution.id()));
    }
}
