package org.resistlab.ui.tables.internal.views;

import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.ui.tables.model.AssayContent;
import org.resistlab.ui.tables.model.CorrelationMap;
import org.resistlab.ui.tables.model.DataFigures;

/** How the features of the assay that vary most go together, or its samples. */
public final class CorrelationView extends AssayView {

    private static final int[] SIZES = {25, 50, 100};
    private static final int COLUMNS = 1000;
    private static final int MOST_SAMPLES = 200;

    private Combo what;

    /** Made by the platform. */
    public CorrelationView() {
        super("tables-correlation");
    }

    @Override
    void createOptions(Composite parent) {
        String[] items = IntStream.concat(IntStream.of(SIZES), IntStream.of(-1))
                .mapToObj(size -> size < 0 ? "Samples" : size + " most variable features").toArray(String[]::new);
        what = choice(parent, "&Between:", "What is correlated", items);
    }

    @Override
    Object options() {
        return what.getSelectionIndex();
    }

    @Override
    RenderedFigure compute(AssayContent of, Object chosen, SubMonitor monitor) {
        int index = (Integer) chosen;
        CorrelationMap map;
        if (index < SIZES.length) {
            map = CorrelationMap.ofColumns(of, SIZES[index], monitor::isCanceled);
        } else {
            int[] rows = IntStream.range(0, Math.min(MOST_SAMPLES, of.rows())).toArray();
            map = CorrelationMap.ofSamples(of, rows, COLUMNS, monitor::isCanceled);
        }
        return DataFigures.correlation(of, of.assay().id(), map);
    }
}
