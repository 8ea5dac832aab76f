package org.resistlab.report.html;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.figure.FigureNames;

/**
 * What the sections of one page share.
 *
 * @param result the run
 * @param figures its figures
 * @param names file names and anchors of its endpoints
 * @param references the literature cited so far
 * @param contributions what is installed, for names and literature of steps and explainers
 */
record Context(RunResult result, Figures figures, FigureNames names, References references,
        Contributions contributions) {

    /** The first literature reference of a contribution, if it is installed: the one for the method as such. */
    void cite(Html html, ContributionKind kind, String id) {
        contributions.find(kind, id).flatMap(contribution -> contribution.references().stream().findFirst())
                .ifPresent(reference -> references.cite(html, reference));
    }

    /** A contribution's name for people, or its id where it is not installed. */
    String name(ContributionKind kind, String id) {
        return contributions.find(kind, id).map(Contribution::name).orElse(id);
    }

    /** Whether there are several assays, so that a feature's assay is worth saying. */
    boolean severalAssays() {
        return result.assays().size() > 1;
    }
}
