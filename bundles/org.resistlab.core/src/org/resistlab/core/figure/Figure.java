package org.resistlab.core.figure;

import java.util.List;

import org.resistlab.core.result.RunResult;

/**
 * A kind of figure. Contributed to {@code org.resistlab.core.figures}. The same code draws it in the report and in the
 * workbench.
 */
public interface Figure {

    /** The figures of this kind that the run gives; empty where it does not apply. */
    List<RenderedFigure> create(RunResult result);

    /**
     * The figures of this kind for one sample or feature that a person has selected; empty where it does not apply.
     * Their names need not differ from those of {@link #create(RunResult)}, but from one focus to another.
     */
    default List<RenderedFigure> create(RunResult result, FigureFocus focus) {
        return List.of();
    }
}
