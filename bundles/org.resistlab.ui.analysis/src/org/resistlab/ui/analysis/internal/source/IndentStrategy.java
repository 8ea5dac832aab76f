package org.resistlab.ui.analysis.internal.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.resistlab.ui.analysis.model.YamlIndent;

/** Indents a new line as the one before asks for. */
final class IndentStrategy implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length != 0 || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0) {
            return;
        }
        try {
            int start = document.getLineInformationOfOffset(command.offset).getOffset();
            command.text += YamlIndent.after(document.get(start, command.offset - start));
        } catch (BadLocationException e) {
            command.doit = true; // a line break without indentation
        }
    }
}
