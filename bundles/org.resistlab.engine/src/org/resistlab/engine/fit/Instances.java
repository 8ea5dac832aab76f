package org.resistlab.engine.fit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** One shared instance of each contributed class that is used; contributions have no state. */
public final class Instances {

    private final Contributions contributions;
    private final Map<String, Object> instances = new ConcurrentHashMap<>();

    public Instances(Contributions contributions) {
        this.contributions = contributions;
    }

    public Contributions contributions() {
        return contributions;
    }

    /** @throws ProblemException if nothing of that id is installed */
    public Contribution find(ContributionKind kind, String id) throws ProblemException {
        return contributions.find(kind, id).orElseThrow(() -> Problem.error("plug-in.missing",
                "There is no " + kind.element() + " \"" + id + "\" installed.",
                NearestWord.hint(id, contributions.ids(kind))).toException());
    }

    /** @throws ProblemException if it is not installed or cannot be loaded */
    public <T> T of(ContributionKind kind, String id, Class<T> type) throws ProblemException {
        String key = kind + " " + id;
        Object instance = instances.get(key);
        if (instance == null) {
            instance = contributions.create(find(kind, id), type);
            instances.put(key, instance);
        }
        return type.cast(instance);
    }
}
