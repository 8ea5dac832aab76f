package org.resistlab.stage.preprocess.encode;

import java.util.List;

import org.resistlab.core.state.State;

/**
 * The columns that one categorical feature is replaced by.
 *
 * @param column the feature's column
 * @param levels the level that each of its new columns stands for
 * @param missing whether a missing category is the level {@value OneHot#MISSING}
 */
record CategoryColumns(int column, List<String> levels, boolean missing) {

    CategoryColumns {
        levels = List.copyOf(levels);
    }

    State state() {
        return new State().put("column", column).putTexts("levels", levels).put("missing", missing);
    }

    static CategoryColumns of(State state) {
        return new CategoryColumns(state.integer("column"), state.texts("levels"), state.flag("missing"));
    }
}
