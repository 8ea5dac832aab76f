package org.resistlab.ui.tables.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the filter of the column of the selected cell. */
public final class FilterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof StudyEditor editor
                && editor.page() instanceof TablePage page) {
            page.filter();
        }
        return null;
    }
}
