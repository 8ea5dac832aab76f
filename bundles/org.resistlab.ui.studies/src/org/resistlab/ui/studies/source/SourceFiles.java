package org.resistlab.ui.studies.source;

import java.nio.file.Path;
import java.util.List;

/** What a source tells the wizard. */
public interface SourceFiles {

    /**
     * Says which files the source brings, in place of those said before. They are read like files that the user adds,
     * and copied when the wizard finishes.
     *
     * @param files files that exist; empty for none
     */
    void set(List<Path> files);

    /**
     * Says why the page cannot be left yet.
     *
     * @param reason a sentence; empty if it can be left
     */
    void setProblem(String reason);
}
