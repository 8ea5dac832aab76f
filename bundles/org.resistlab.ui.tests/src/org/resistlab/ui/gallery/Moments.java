package org.resistlab.ui.gallery;

import java.util.List;

/** The moments of one area of the workbench, in the order in which they are shown. */
@FunctionalInterface
interface Moments {

    /** Asked for when the study is there and its run is done. */
    List<Moment> of(Stage stage);
}
