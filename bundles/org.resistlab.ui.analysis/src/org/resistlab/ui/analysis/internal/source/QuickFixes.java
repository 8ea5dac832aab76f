package org.resistlab.ui.analysis.internal.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.internal.editor.Checks;

/** Offers the word that was probably meant. */
final class QuickFixes implements IQuickAssistProcessor {

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return !meant(annotation).isEmpty();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    private static String meant(Annotation annotation) {
        return annotation instanceof MarkerAnnotation marked && marked.getMarker().exists()
                ? marked.getMarker().getAttribute(Checks.MEANT, "")
                : "";
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        Iterator<Annotation> annotations = model.getAnnotationIterator();
        while (annotations.hasNext()) {
            Annotation annotation = annotations.next();
            Position place = model.getPosition(annotation);
            if (place != null && context.getOffset() >= place.getOffset()
                    && context.getOffset() <= place.getOffset() + place.getLength() && canFix(annotation)) {
                String word = meant(annotation);
                proposals.add(new CompletionProposal(word, place.getOffset(), place.getLength(), word.length(),
                        Icons.image("info"), "Change to \"" + word + "\"", null,
                        ((MarkerAnnotation) annotation).getMarker().getAttribute(IMarker.MESSAGE, "")));
            }
        }
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }
}
