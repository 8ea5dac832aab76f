package org.resistlab.ui.tables.internal.editor;

import org.eclipse.jface.text.source.Annotation;
import org.resistlab.core.problem.Problem;
import org.resistlab.ui.yaml.ProblemRange;

/** What is wrong at a place of the text that is being edited. */
final class TextProblem extends Annotation {

    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";

    private final String hint;

    TextProblem(Problem problem) {
        super(ERROR, false, (problem.message() + " " + problem.remedy()).strip());
        hint = ProblemRange.hint(problem);
    }

    /** The word that was probably meant; empty where none is known. */
    String hint() {
        return hint;
    }
}
