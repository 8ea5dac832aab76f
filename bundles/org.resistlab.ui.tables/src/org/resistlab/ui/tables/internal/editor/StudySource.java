package org.resistlab.ui.tables.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.table.Column;
import org.resistlab.core.yaml.TextRange;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.TextProblems;
import org.resistlab.ui.yaml.ProblemRange;

/** The text of the study file: coloured, and with what is wrong in it underlined while it is typed. */
public final class StudySource extends TextEditor {

    /** Family of the jobs that check the text. */
    public static final Object FAMILY = "org.resistlab.ui.tables.study-source";

    private static final String HELP = "org.resistlab.ui.help.tables-source";
    private static final int DELAY = 300;

    private final StudyEditor editor;
    private List<TextProblem> shown = List.of();
    private Job check;
    private IDocument watched;
    private final IDocumentListener typing = new IDocumentListener() {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only afterwards
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            check(DELAY);
        }
    };

    StudySource(StudyEditor editor) {
        this.editor = editor;
        setSourceViewerConfiguration(new StudySourceConfiguration(this, getPreferenceStore()));
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setHelpContextId(HELP);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getSourceViewer().getTextWidget(), HELP);
        AccessibleName.set(getSourceViewer().getTextWidget(), "Text of the study file");
        watched = getDocumentProvider().getDocument(getEditorInput());
        watched.addDocumentListener(typing);
        editor.session().addListener(() -> check(0));
    }

    /** Checks the text after a while, in place of a check that has not begun. */
    private void check(int delay) {
        if (check != null) {
            check.cancel();
        }
        if (watched == null || editor.session().isReading()) {
            return;
        }
        check = new Check(watched.get(), editor.session().file(), columns());
        check.schedule(delay);
    }

    /** Columns of the sample table; none where it could not be read. */
    List<String> columns() {
        StudyContents contents = editor.session().contents();
        return contents == null || contents.sampleTable() == null ? List.of()
                : contents.sampleTable().columns().stream().map(Column::name).toList();
    }

    private void show(String text, List<Problem> problems) {
        IAnnotationModel model = getSourceViewer() == null ? null : getSourceViewer().getAnnotationModel();
        if (model == null || !watched.get().equals(text)) {
            return;
        }
        Map<Annotation, Position> added = new HashMap<>();
        List<TextProblem> made = new ArrayList<>();
        for (Problem problem : problems) {
            TextRange range = ProblemRange.of(problem, text);
            TextProblem annotation = new TextProblem(problem);
            added.put(annotation, new Position(range.offset(), range.end() - range.offset()));
            made.add(annotation);
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(shown.toArray(Annotation[]::new), added);
        shown = made;
    }

    /** What is wrong in the text as it is now, the first at the top. */
    public List<String> problems() {
        List<String> texts = new ArrayList<>();
        Iterator<Annotation> all = getSourceViewer().getAnnotationModel().getAnnotationIterator();
        while (all.hasNext()) {
            if (all.next() instanceof TextProblem problem) {
                texts.add(problem.getText());
            }
        }
        return texts;
    }

    @Override
    public void dispose() {
        if (check != null) {
            check.cancel();
        }
        if (watched != null) {
            watched.removeDocumentListener(typing);
        }
        super.dispose();
    }

    private final class Check extends Job {

        private final String text;
        private final Path file;
        private final List<String> columns;

        Check(String text, Path file, List<String> columns) {
            super("Checking " + file.getFileName());
            this.text = text;
            this.file = file;
            this.columns = columns;
            setSystem(true);
            setPriority(SHORT);
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            List<Problem> problems = TextProblems.of(text, file,
                    Contributions.installed().ids(ContributionKind.MODALITIES), columns);
            if (!monitor.isCanceled() && PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(text, problems));
            }
            return Status.OK_STATUS;
        }
    }
}
