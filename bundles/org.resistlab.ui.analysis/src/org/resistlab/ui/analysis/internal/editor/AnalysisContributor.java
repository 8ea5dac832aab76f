package org.resistlab.ui.analysis.internal.editor;

import java.util.List;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lets the menus act on the page in front: undo and redo are the document's on both. */
public final class AnalysisContributor extends MultiPageEditorActionBarContributor {

    private static final List<String> TEXT_ACTIONS = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId(), ActionFactory.PRINT.getId());
    private static final List<String> UNDO_ACTIONS = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private AnalysisEditor editor;

    @Override
    public void setActiveEditor(IEditorPart part) {
        editor = part instanceof AnalysisEditor analysis ? analysis : null;
        super.setActiveEditor(part);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        show(editor);
    }

    /** Sets the actions for the page in front. */
    void show(AnalysisEditor shown) {
        IActionBars bars = getActionBars();
        if (bars == null || shown == null || shown.source() == null) {
            return;
        }
        ITextEditor text = shown.isBoardActive() ? null : shown.source();
        for (String id : TEXT_ACTIONS) {
            bars.setGlobalActionHandler(id, text == null ? null : text.getAction(id));
        }
        for (String id : UNDO_ACTIONS) {
            bars.setGlobalActionHandler(id, shown.source().getAction(id)); // one document, one history
        }
        bars.updateActionBars();
    }
}
