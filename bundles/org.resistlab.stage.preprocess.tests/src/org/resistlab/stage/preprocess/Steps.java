package org.resistlab.stage.preprocess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.random.RandomStream;

/** Steps as the engine gets them: by id, from the registry, with declared parameters. */
public final class Steps {

    private static final String PLUGIN = "org.resistlab.stage.preprocess";

    private Steps() {
    }

    /** What this plug-in contributes. */
    public static List<Contribution> contributed() {
        return Contributions.installed().of(ContributionKind.STEPS).stream().filter(c -> c.plugin().equals(PLUGIN))
                .toList();
    }

    public static Step create(String id) {
        try {
            return Contributions.installed().create(declaration(id), Step.class);
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    /** Fits a step with names and values of parameters in turn. */
    public static FittedStep fit(String id, Training data, Object... parameters) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put((String) parameters[i], parameters[i + 1]);
        }
        return fit(id, data, given, new Notes());
    }

    public static FittedStep fit(String id, Training data, Map<String, Object> given, Execution execution) {
        return create(id).fit(data, Parameters.of(declaration(id).parameters(), given), execution);
    }

    private static Contribution declaration(String id) {
        return Contributions.installed().find(ContributionKind.STEPS, id).orElseThrow();
    }

    /** An execution that keeps notes. */
    public static final class Notes implements Execution {

        private final List<Problem> notes = new ArrayList<>();

        public List<Problem> notes() {
            return notes;
        }

        @Override
        public RandomStream random() {
            return RandomStream.of(1, "test");
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void note(Problem problem) {
            notes.add(problem);
        }
    }
}
