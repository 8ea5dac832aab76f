package org.resistlab.ui.tables.internal.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.ui.Icons;
import org.resistlab.ui.tables.model.StudyWords;
import org.resistlab.ui.yaml.YamlScanner;

/** Colours and quick fixes of the study file's text. */
final class StudySourceConfiguration extends TextSourceViewerConfiguration {

    private final StudySource source;

    StudySourceConfiguration(StudySource source, IPreferenceStore store) {
        super(store);
        this.source = source;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.setContentAssistProcessor(new Assist(), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(false);
        assistant.enableAutoInsert(true);
        assistant.setEmptyMessage("Nothing is known to fit here.");
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(new YamlScanner(viewer));
        reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new Fixes());
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }

    @Override
    public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
        return new String[] {"# ", ""};
    }

    /** Offers the keys and words that fit at the caret. */
    private final class Assist implements IContentAssistProcessor {

        @Override
        public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
            return StudyWords
                    .proposals(viewer.getDocument().get(), offset,
                            Contributions.installed().ids(ContributionKind.MODALITIES), source.columns())
                    .stream()
                    .map(word -> new CompletionProposal(word.text(), offset - word.typed(), word.typed(),
                            word.text().length(), Icons.image("task"), word.text(), null, word.help()))
                    .toArray(ICompletionProposal[]::new);
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

    /** Offers the word that was probably meant. */
    private static final class Fixes implements IQuickAssistProcessor {

        @Override
        public String getErrorMessage() {
            return null;
        }

        @Override
        public boolean canFix(Annotation annotation) {
            return annotation instanceof TextProblem problem && !problem.hint().isEmpty();
        }

        @Override
        public boolean canAssist(IQuickAssistInvocationContext context) {
            return false;
        }

        @Override
        public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
            List<ICompletionProposal> proposals = new ArrayList<>();
            IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
            Iterator<Annotation> annotations = model.getAnnotationIterator();
            while (annotations.hasNext()) {
                Annotation annotation = annotations.next();
                Position place = model.getPosition(annotation);
                if (annotation instanceof TextProblem problem && canFix(problem)
                        && context.getOffset() >= place.getOffset()
                        && context.getOffset() <= place.getOffset() + place.getLength()) {
                    proposals.add(new CompletionProposal(problem.hint(), place.getOffset(), place.getLength(),
                            problem.hint().length(), Icons.image("info"), "Change to \"" + problem.hint() + "\"", null,
                            problem.getText()));
                }
            }
            return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
        }
    }
}
