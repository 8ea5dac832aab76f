package org.resistlab.ui.studies.internal.navigator;

import java.util.Map;

import org.resistlab.ui.studies.internal.commands.Commands;

/** What the tree says, in place of studies, while there is none: where to begin. */
enum Invitation {
    NEW("New study from your files…", "study", "org.resistlab.ui.studies.new"),
    FOLDER("Open a study folder…", "study-closed", "org.resistlab.ui.studies.open-folder"),
    EXAMPLE("Open the example study", "study", "org.resistlab.ui.studies.demo");

    private final String text;
    private final String icon;
    private final String command;

    Invitation(String text, String icon, String command) {
        this.text = text;
        this.icon = icon;
        this.command = command;
    }

    String text() {
        return text;
    }

    /** Name of its icon. */
    String icon() {
        return icon;
    }

    /** Goes where it leads. */
    void follow() {
        Commands.run(command, Map.of());
    }
}
