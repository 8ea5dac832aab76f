package org.resistlab.ui.results.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.Metrics;
import org.resistlab.ui.Icons;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.ShownFigure;

/** The run in the outline: its endpoints with their best models, and the figures of the one in view; found by words. */
final class ExplorerOutline extends Page implements IContentOutlinePage {

    private final IntConsumer endpointChosen;
    private final Consumer<ShownFigure> figureChosen;
    private List<EndpointResult> endpoints = List.of();
    private EndpointContents shown;
    private TreeViewer viewer;
    private FilteredTree tree;

    ExplorerOutline(IntConsumer endpointChosen, Consumer<ShownFigure> figureChosen) {
        this.endpointChosen = endpointChosen;
        this.figureChosen = figureChosen;
    }

    /** Shows the endpoints of a run and the figures of one of them. */
    void show(List<EndpointResult> all, EndpointContents contents) {
        boolean same = endpoints.equals(all);
        endpoints = all;
        shown = contents;
        if (viewer != null && !viewer.getControl().isDisposed()) {
            if (same) {
                viewer.refresh();
            } else {
                viewer.setInput(all);
            }
            viewer.expandToLevel(contents.endpoint(), 1);
        }
    }

    @Override
    public void createControl(Composite parent) {
        tree = new FilteredTree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, new PatternFilter(), true, true);
        viewer = tree.getViewer();
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.setInput(endpoints);
        if (shown != null) {
            viewer.expandToLevel(shown.endpoint(), 1);
        }
        viewer.addSelectionChangedListener(event -> chosen(event.getStructuredSelection().getFirstElement()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(tree, "org.resistlab.ui.help.results-explorer");
    }

    private void chosen(Object element) {
        if (element instanceof ShownFigure figure) {
            figureChosen.accept(figure);
        } else if (element instanceof EndpointResult endpoint && (shown == null || endpoint != shown.endpoint())) {
            endpointChosen.accept(endpoints.indexOf(endpoint));
        }
    }

    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return endpoints.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return hasChildren(parent) ? shown.figures().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof ShownFigure && shown != null ? shown.endpoint() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return shown != null && element == shown.endpoint() && !shown.figures().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            if (element instanceof EndpointResult endpoint) {
                return new StyledString(endpoint.endpoint()).append(best(endpoint), StyledString.DECORATIONS_STYLER);
            }
            return new StyledString(((ShownFigure) element).figure().title());
        }

        private static String best(EndpointResult endpoint) {
            return endpoint.best().flatMap(model -> model.metric(endpoint.primaryMetric()).map(
                    metric -> String.format(Locale.ROOT, "  %s, %s %.2f", model.model(), Metrics.label(metric.metric()),
                            metric.estimate())))
                    .orElse("");
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(element instanceof EndpointResult ? "endpoint" : "result");
        }
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public ISelection getSelection() {
        return viewer == null ? StructuredSelection.EMPTY : viewer.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        viewer.setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.removeSelectionChangedListener(listener);
    }
}
