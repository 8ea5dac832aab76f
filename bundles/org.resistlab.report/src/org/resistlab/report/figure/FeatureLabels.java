package org.resistlab.report.figure;

import org.resistlab.core.result.RunResult;

/** How figures name features: by their assay too where there are several. */
final class FeatureLabels {

    private final boolean severalAssays;

    FeatureLabels(RunResult result) {
        severalAssays = result.assays().size() > 1;
    }

    /** @param id assay, colon, feature */
    String of(String id) {
        int colon = id.indexOf(':');
        if (colon < 0) {
            return id;
        }
        String name = id.substring(colon + 1);
        return severalAssays ? name + " (" + id.substring(0, colon) + ")" : name;
    }
}
