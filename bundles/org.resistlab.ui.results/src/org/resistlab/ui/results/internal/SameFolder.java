package org.resistlab.ui.results.internal;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** One explorer for a run, whichever of its files it was opened by. */
public final class SameFolder implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return RunFolderInputs.folder(editor.getEditorInput()).equals(RunFolderInputs.folder(input));
        } catch (PartInitException | IllegalArgumentException e) {
            return false;
        }
    }
}
