package org.resistlab.ui.gallery;

import org.eclipse.swt.widgets.Control;

/** Brings something on the screen. */
@FunctionalInterface
interface Scene {

    /**
     * Called on a thread of its own, beside the user interface thread.
     *
     * @return what is to be in the picture
     * @throws Exception if it cannot be shown
     */
    Control set(Stage stage) throws Exception;
}
