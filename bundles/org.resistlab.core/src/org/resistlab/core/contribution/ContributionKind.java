package org.resistlab.core.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The extension points of {@code org.resistlab.core}. */
public enum ContributionKind {
    MODALITIES("modality"), READERS("reader"), STEPS("step"), LEARNERS("learner"), EXPLAINERS("explainer"),
    FIGURES("figure"), STAGES("stage");

    private final String element;

    ContributionKind(String element) {
        this.element = element;
    }

    /** Name of the XML element of one contribution. */
    public String element() {
        return element;
    }

    /** The extension point's simple id, which is also the word on the command line: {@code learners}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContributionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word) || kind.element.equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ContributionKind::word).toList();
    }
}
