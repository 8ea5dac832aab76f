package org.resistlab.weka.tests;

import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.ProblemException;

/** The Weka learners as the platform finds them. */
final class InstalledLearners {

    static final List<String> IDS = List.of("weka.adaboost", "weka.j48", "weka.knn", "weka.logistic",
            "weka.naive-bayes", "weka.random-forest", "weka.svm");

    private static final Contributions INSTALLED = Contributions.installed();

    private InstalledLearners() {
    }

    static Contribution contribution(String id) {
        return INSTALLED.find(ContributionKind.LEARNERS, id).orElseThrow();
    }

    static Learner learner(String id) {
        try {
            return INSTALLED.create(contribution(id), Learner.class);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The defaults with some values replaced, checked against the declaration. */
    static Parameters parameters(String id, Map<String, ?> given) {
        return Parameters.of(contribution(id).parameters(), given);
    }
}
