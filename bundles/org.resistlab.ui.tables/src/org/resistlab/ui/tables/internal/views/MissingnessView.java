package org.resistlab.ui.tables.internal.views;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.ui.tables.model.AssayContent;
import org.resistlab.ui.tables.model.DataFigures;
import org.resistlab.ui.tables.model.MissingnessMap;

/** Where values of the assay are missing. */
public final class MissingnessView extends AssayView {

    private static final int BINS = 400;

    /** Made by the platform. */
    public MissingnessView() {
        super("tables-missingness");
    }

    @Override
    void createOptions(Composite parent) {
        parent.setVisible(false);
        ((GridData) parent.getLayoutData()).exclude = true;
    }

    @Override
    Object options() {
        return BINS;
    }

    @Override
    RenderedFigure compute(AssayContent of, Object chosen, SubMonitor monitor) {
        return DataFigures.missingness(of, MissingnessMap.of(of, BINS, monitor::isCanceled));
    }
}
