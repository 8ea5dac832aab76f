package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of comparisons again when the workbench starts, also after it was killed. */
public final class ComparisonInputs implements IElementFactory {

    static final String ID = "org.resistlab.ui.runs.comparison-input";
    static final String RUN = "run";
    static final String FOLDER = "folder";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new ComparisonInput(Arrays.stream(memento.getChildren(RUN)).map(run -> Path.of(run.getString(FOLDER)))
                .toList());
    }
}
