package org.resistlab.ui.studies.source;

import org.eclipse.swt.widgets.Composite;

/**
 * Where files of a study come from: a repository of the field, a lab's own system. Its page stands before that of the
 * files in the wizards <em>New study</em> and <em>Import data</em>; see {@code sources.exsd}. One object serves one
 * wizard.
 */
@FunctionalInterface
public interface FileSource {

    /**
     * Makes the controls of the page, when it is first shown. What it throws is told in place of the page, and the
     * wizard goes on without it. Fetching belongs into a job, its end into {@code Display.asyncExec}.
     *
     * @param page to be given a layout and controls
     * @param files hears of files; to be called in the thread of the user interface
     */
    void create(Composite page, SourceFiles files);
}
