package org.resistlab.ui.analysis.internal.source;

import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;
import org.resistlab.ui.analysis.model.SourceWords;

/** Says what is wrong at a place, else what stands there. */
final class SourceHover extends DefaultTextHover {

    private final AnalysisEditor editor;

    SourceHover(AnalysisEditor editor, ISourceViewer viewer) {
        super(viewer);
        this.editor = editor;
    }

    @Override
    protected boolean isIncluded(Annotation annotation) {
        return annotation instanceof MarkerAnnotation;
    }

    @Override
    @SuppressWarnings("deprecation") // the platform's own hover has no other
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String problem = super.getHoverInfo(viewer, region);
        if (problem != null && !problem.isBlank()) {
            return problem;
        }
        String help = new SourceWords(editor.installed(), editor.board()).help(viewer.getDocument().get(),
                region.getOffset());
        return help == null ? null : SourceWords.inLines(help);
    }
}
