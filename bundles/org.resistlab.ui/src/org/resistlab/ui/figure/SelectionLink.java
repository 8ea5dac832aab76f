package org.resistlab.ui.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.resistlab.core.figure.Highlight;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.ui.selection.FeatureSelection;
import org.resistlab.ui.selection.SampleSelection;

/**
 * One selection of samples and features for all figures and tables of a part, and with all other parts that show the
 * same study: what is selected in one is selected in all. It is the selection provider of the part's site, and hears
 * what others select.
 * <p>
 * User interface thread only.
 */
public final class SelectionLink implements ISelectionProvider {

    private final IWorkbenchPartSite site;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ISelectionListener others = this::selectedElsewhere;
    private final List<FigureCanvas> canvases = new ArrayList<>();
    private final List<Consumer<Highlight>> shown = new ArrayList<>();
    private String study;
    private Highlight highlight = Highlight.NONE;
    private boolean telling;

    /**
     * Begins to listen, until {@link #dispose()}.
     *
     * @param site of the part
     * @param study id of the study; selections of others are none of ours
     */
    public SelectionLink(IWorkbenchPartSite site, String study) {
        this.site = site;
        this.study = study;
        site.setSelectionProvider(this);
        site.getWorkbenchWindow().getSelectionService().addSelectionListener(others);
    }

    /** Stops listening; when the part is closed. */
    public void dispose() {
        site.getWorkbenchWindow().getSelectionService().removeSelectionListener(others);
    }

    /** The study may be known only later than the part. */
    public void setStudy(String id) {
        study = id;
    }

    /** Makes a figure one of those that share the selection, until it is disposed of. */
    public void add(FigureCanvas canvas) {
        canvases.add(canvas);
        canvas.setHighlight(highlight);
        canvas.onSelect(this::select);
        canvas.addDisposeListener(event -> canvases.remove(canvas));
    }

    /** Takes every change of the selection, whoever made it, such as for a table. */
    public void onChange(Consumer<Highlight> listener) {
        shown.add(listener);
    }

    /** What is selected. */
    public Highlight get() {
        return highlight;
    }

    /** Selects, for the part itself and for all others. */
    public void select(Highlight now) {
        if (telling || now.equals(highlight)) {
            return;
        }
        show(now);
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    private void show(Highlight now) {
        highlight = now;
        telling = true;
        try {
            canvases.forEach(canvas -> canvas.setHighlight(now));
            shown.forEach(listener -> listener.accept(now));
        } finally {
            telling = false;
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part != site.getPart()) {
            highlight(selection, study, highlight).filter(now -> !now.equals(highlight)).ifPresent(this::show);
        }
    }

    /** What a selection of the workbench says of samples and features; empty where it says nothing of them. */
    static Optional<Highlight> highlight(ISelection selection, String study, Highlight before) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return Optional.empty();
        }
        Set<String> samples = null;
        Set<String> features = null;
        for (Object element : structured) {
            if (element instanceof SampleSelection some && some.study().equals(study)) {
                samples = samples == null ? new LinkedHashSet<>() : samples;
                samples.addAll(some.samples());
            } else if (element instanceof FeatureSelection some) {
                features = features == null ? new LinkedHashSet<>() : features;
                for (String feature : some.features()) {
                    features.add(some.assay() + ":" + feature);
                }
            }
        }
        if (samples == null && features == null) {
            return Optional.empty();
        }
        Highlight now = samples == null ? before : before.with(MarkKind.SAMPLE, samples);
        return Optional.of(features == null ? now : now.with(MarkKind.FEATURE, features));
    }

    /** As elements of a structured selection: one of samples, one of features for each assay. */
    static IStructuredSelection selection(Highlight highlight, String study) {
        List<Object> elements = new ArrayList<>();
        elements.add(new SampleSelection(study, highlight.samples()));
        Map<String, Set<String>> assays = new LinkedHashMap<>();
        for (String feature : highlight.features()) {
            int colon = Math.max(0, feature.indexOf(':'));
            assays.computeIfAbsent(feature.substring(0, colon), assay -> new LinkedHashSet<>())
                    .add(feature.substring(colon + 1));
        }
        assays.forEach((assay, features) -> elements.add(new FeatureSelection(assay, features)));
        return new StructuredSelection(elements);
    }

    @Override
    public ISelection getSelection() {
        return selection(highlight, study);
    }

    @Override
    public void setSelection(ISelection selection) {
        highlight(selection, study, highlight).ifPresent(this::select);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
