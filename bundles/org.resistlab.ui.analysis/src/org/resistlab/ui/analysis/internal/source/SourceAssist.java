package org.resistlab.ui.analysis.internal.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;
import org.resistlab.ui.analysis.model.SourceWords;

/** Offers the keys, ids and parameters that fit at the caret. */
final class SourceAssist implements IContentAssistProcessor {

    private final AnalysisEditor editor;

    SourceAssist(AnalysisEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        SourceWords words = new SourceWords(editor.installed(), editor.board());
        for (SourceWords.Proposal proposal : words.proposals(viewer.getDocument().get(), offset)) {
            proposals.add(new CompletionProposal(proposal.text(), offset - proposal.typed(), proposal.typed(),
                    proposal.text().length(), Icons.image(proposal.isKey() ? "task" : "model"), proposal.label(), null,
                    SourceWords.inLines(proposal.help())));
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
