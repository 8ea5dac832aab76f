package org.resistlab.stage.preprocess.encode;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;

/** Which levels of a categorical feature training samples have. */
final class TrainingLevels {

    private TrainingLevels() {
    }

    /** The levels that occur in a column, in the order of the feature's levels. */
    static List<String> of(FeatureMatrix samples, int column) {
        List<String> all = samples.feature(column).levels();
        boolean[] occurs = new boolean[all.size()];
        for (double code : samples.column(column)) {
            if (!Double.isNaN(code)) {
                occurs[(int) code] = true;
            }
        }
        List<String> levels = new ArrayList<>();
        for (int code = 0; code < occurs.length; code++) {
            if (occurs[code]) {
                levels.add(all.get(code));
            }
        }
        return levels;
    }

    /** Whether a column has a missing value. */
    static boolean isIncomplete(FeatureMatrix samples, int column) {
        for (double code : samples.column(column)) {
            if (Double.isNaN(code)) {
                return true;
            }
        }
        return false;
    }
}
