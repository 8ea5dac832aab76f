package org.resistlab.report.figure;

import java.util.List;

/** How a figure names its features: by their assay too where it shows several. */
final class FeatureLabels {

    private final boolean severalAssays;

    /** @param ids assay, colon, feature, of all features the figure may show */
    FeatureLabels(List<String> ids) {
        severalAssays = ids.stream().map(FeatureLabels::assay).distinct().count() > 1;
    }

    private static String assay(String id) {
        return id.substring(0, Math.max(0, id.indexOf(':')));
    }

    String of(String id) {
        String assay = assay(id);
        String name = id.substring(id.indexOf(':') + 1);
        return severalAssays && !assay.isEmpty() ? name + " (" + assay + ")" : name;
    }
}
