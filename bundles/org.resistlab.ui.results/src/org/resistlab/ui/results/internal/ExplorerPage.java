package org.resistlab.ui.results.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.results.model.EndpointContents;

/** A page of the explorer. */
abstract class ExplorerPage extends Composite {

    ExplorerPage(Composite parent) {
        super(parent, SWT.NONE);
    }

    /** Shows an endpoint of a run. */
    abstract void show(RunResult run, EndpointContents contents);
}
