package org.resistlab.ui.tables.internal.views;

import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Assay;
import org.resistlab.ui.tables.model.AssayContent;
import org.resistlab.ui.tables.model.DataFigures;
import org.resistlab.ui.tables.model.SampleComponents;
import org.resistlab.ui.tables.model.Saying;

/** The samples of the assay in the plane of two principal components. */
public final class ComponentsView extends AssayView {

    private static final int COMPONENTS = 5;
    private static final int WIDTH = 150;

    private Combo across;
    private Combo down;
    private Combo attribute;
    private volatile Kept kept;

    /** Made by the platform. */
    public ComponentsView() {
        super("tables-pca");
    }

    private record Options(int across, int down, int attribute) {
    }

    /** The components of the last assay: other axes need no other computation. */
    private record Kept(Assay assay, SampleComponents components) {
    }

    @Override
    void createOptions(Composite parent) {
        String[] names = IntStream.rangeClosed(1, COMPONENTS).mapToObj(number -> "PC" + number)
                .toArray(String[]::new);
        across = choice(parent, "&Across:", "Component of the axis below", names);
        down = choice(parent, "&Down:", "Component of the axis at the left", names);
        down.select(1);
        attribute = choice(parent, "&Mark by:", "What the samples are marked by", "nothing");
        attribute.setLayoutData(new GridData(WIDTH, SWT.DEFAULT));
    }

    @Override
    void assayChanged(AssayContent now) {
        String before = attribute.getText();
        attribute.removeAll();
        attribute.add("nothing");
        now.attributes().forEach(attribute::add);
        int endpoint = IntStream.range(0, now.attributes().size())
                .filter(i -> now.attributes().get(i).startsWith("endpoint: ")).findFirst().orElse(-1);
        attribute.select(attribute.indexOf(before) > 0 ? attribute.indexOf(before) : endpoint + 1);
        attribute.getParent().getParent().getParent().layout(true, true);
    }

    @Override
    Object options() {
        return new Options(across.getSelectionIndex(), down.getSelectionIndex(), attribute.getSelectionIndex() - 1);
    }

    @Override
    RenderedFigure compute(AssayContent of, Object chosen, SubMonitor monitor) throws ProblemException {
        Kept last = kept;
        if (last == null || last.assay() != of.assay()) {
            last = new Kept(of.assay(), SampleComponents.of(of, COMPONENTS, monitor::isCanceled));
            kept = last;
        }
        Options options = (Options) chosen;
        if (last.components().components() <= Math.max(options.across(), options.down())) {
            throw Problem.error("components.few", "Too little varies in " + of.assay().id() + " for these components: "
                    + Saying.count(last.components().used(), "column") + " of numbers, "
                    + Saying.count(of.rows(), "sample") + ".", "Choose others, or another assay.").toException();
        }
        return DataFigures.components(of, last.components(), options.across(), options.down(), options.attribute());
    }
}
