package org.resistlab.ui.analysis.internal.source;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;

/** The source of the analysis. */
public final class SourcePage extends TextEditor {

    private final AnalysisEditor editor;

    public SourcePage(AnalysisEditor editor) {
        this.editor = editor;
        setSourceViewerConfiguration(new SourceConfiguration(editor, getPreferenceStore()));
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setRulerContextMenuId("#AnalysisRulerContext");
        setEditorContextMenuId("#AnalysisEditorContext");
        setHelpContextId("org.resistlab.ui.help.analysis-source");
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getSourceViewer().getTextWidget(),
                "org.resistlab.ui.help.analysis-source");
        AccessibleName.set(getSourceViewer().getTextWidget(), "Text of the analysis file");
    }

    /** YAML takes no tabs. */
    @Override
    protected boolean isTabsToSpacesConversionEnabled() {
        return true;
    }

    /** Problems name their lines. */
    @Override
    protected boolean isLineNumberRulerVisible() {
        return true;
    }

    /** The editor that this is a page of. */
    AnalysisEditor analysis() {
        return editor;
    }

    /** Offset of the caret in the document. */
    public int caret() {
        StyledText text = getSourceViewer().getTextWidget();
        return text == null || text.isDisposed() ? 0 : text.getCaretOffset();
    }
}
