package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;

/** The endpoints that a panel stands for. */
public final class PanelNames {

    private PanelNames() {
    }

    /**
     * Ids of a panel's endpoints, {@code panel/name}, in the order of its file, which is read for them.
     *
     * @throws ProblemException if the file cannot be read
     */
    public static List<String> of(StudySpec study, EndpointSpec panel, Contributions contributions,
            Execution execution) throws ProblemException {
        try (TableSource tables = new TableSource(study, contributions, execution, List.of())) {
            EndpointTable table = StudyLoader.table(study, panel, tables, new ArrayList<>());
            return table.names().stream().map(name -> panel.id() + "/" + name).toList();
        }
    }
}
