package org.resistlab.engine.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.yaml.YamlDocument;

/** Finds what a file names among what is installed. */
final class Installed {

    private final YamlDocument document;
    private final Contributions contributions;

    Installed(YamlDocument document, Contributions contributions) {
        this.document = document;
        this.contributions = contributions;
    }

    Contributions contributions() {
        return contributions;
    }

    /**
     * The contribution of an id; if there is none, or it does not know one of the tasks, that is a problem of the
     * document.
     */
    Optional<Contribution> find(ContributionKind kind, String id, Collection<Task> tasks, Location place) {
        Optional<Contribution> found = contributions.find(kind, id);
        if (found.isEmpty()) {
            document.error(place, "unknown-" + kind.element(),
                    "There is no " + kind.element() + " \"" + id + "\" installed.",
                    NearestWord.hint(id, contributions.ids(kind)));
            return found;
        }
        for (Task task : tasks) {
            if (!knows(found.get(), task)) {
                List<String> others = contributions.of(kind).stream().filter(other -> knows(other, task))
                        .map(Contribution::id).toList();
                document.error(place, "wrong-task",
                        "The " + kind.element() + " \"" + id + "\" is not made for endpoints of type " + task.word()
                                + ".",
                        others.isEmpty() ? "Nothing installed is." : "Made for them: " + String.join(", ", others)
                                + ".");
            }
        }
        return found;
    }

    private static boolean knows(Contribution contribution, Task task) {
        return contribution.tasks().isEmpty() || contribution.tasks().contains(task);
    }
}
