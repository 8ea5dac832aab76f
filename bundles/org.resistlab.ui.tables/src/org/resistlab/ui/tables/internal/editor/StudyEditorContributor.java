package org.resistlab.ui.tables.internal.editor;

import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives the edit menu of the workbench to the page in front: its text, or its table. Undo is that of the text. */
public final class StudyEditorContributor extends MultiPageEditorActionBarContributor {

    private static final String[] OF_TEXT = {ActionFactory.CUT.getId(), ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.PRINT.getId()};

    private StudyEditor editor;

    @Override
    public void setActiveEditor(IEditorPart part) {
        editor = part instanceof StudyEditor study ? study : null;
        super.setActiveEditor(part);
        if (editor != null) {
            setActivePage(editor.getActiveEditor());
        }
    }

    @Override
    public void setActivePage(IEditorPart page) {
        IActionBars bars = getActionBars();
        if (editor == null || bars == null) {
            return;
        }
        ITextEditor text = page instanceof ITextEditor active ? active : null;
        for (String id : new String[] {ActionFactory.UNDO.getId(), ActionFactory.REDO.getId()}) {
            bars.setGlobalActionHandler(id, editor.source() == null ? null : editor.source().getAction(id));
        }
        for (String id : OF_TEXT) {
            bars.setGlobalActionHandler(id, text == null ? null : text.getAction(id));
        }
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(text, ActionFactory.FIND, StudyPage::find));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(text, ActionFactory.COPY, StudyPage::copy));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                action(text, ActionFactory.SELECT_ALL, StudyPage::selectAll));
        bars.updateActionBars();
    }

    private IAction action(ITextEditor text, ActionFactory factory, Predicate<StudyPage> ofPage) {
        StudyPage page = editor.page();
        if (text != null) {
            return text.getAction(factory.getId());
        }
        return !(page instanceof TablePage) ? null : new Action() {

            @Override
            public void run() {
                ofPage.test(page);
            }
        };
    }
}
