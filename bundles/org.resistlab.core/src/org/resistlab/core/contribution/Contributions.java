package org.resistlab.core.contribution;

import java.util.List;
import java.util.Optional;

import org.resistlab.core.contribution.internal.RegistryContributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** What is installed. Contributions are found here by id, and nowhere else. */
public interface Contributions {

    /** Everything contributed to the running platform's extension registry. */
    static Contributions installed() {
        return RegistryContributions.ofPlatform();
    }

    /** Contributions of one kind, sorted by id. */
    List<Contribution> of(ContributionKind kind);

    /** Declarations that are not usable (no id, two of one id, a bad parameter), each naming its plug-in. */
    List<Problem> problems();

    /**
     * An instance of the contributed class: a new one for each call.
     *
     * @throws ProblemException naming the plug-in, if its code cannot be loaded
     */
    <T> T create(Contribution contribution, Class<T> type) throws ProblemException;

    default Optional<Contribution> find(ContributionKind kind, String id) {
        return of(kind).stream().filter(contribution -> contribution.id().equals(id)).findFirst();
    }

    default List<String> ids(ContributionKind kind) {
        return of(kind).stream().map(Contribution::id).toList();
    }
}
