package org.resistlab.ui.analysis.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.resistlab.ui.analysis.model.Card;

/** The selected card as the workbench's selection. */
final class BoardSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final AnalysisEditor editor;
    private ISelection selection = StructuredSelection.EMPTY;

    BoardSelection(AnalysisEditor editor) {
        this.editor = editor;
    }

    void show(Card card) {
        setSelection(
                card == null ? StructuredSelection.EMPTY : new StructuredSelection(new CardProperties(card, editor)));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection selected) {
        selection = selected;
        SelectionChangedEvent event = new SelectionChangedEvent(this, selected);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }
}
