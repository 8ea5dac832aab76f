package org.resistlab.ui.analysis.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.TextEdit;
import org.resistlab.core.yaml.TextRange;
import org.resistlab.core.yaml.YamlSource;
import org.resistlab.ui.analysis.internal.source.SourcePage;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardActions;
import org.resistlab.ui.analysis.model.BoardEdit;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.Checked;
import org.resistlab.ui.analysis.model.Setting;
import org.resistlab.ui.analysis.model.StudyContext;
import org.resistlab.ui.backup.EditorBackup;

/**
 * The editor of an analysis: a board and its source, two pages of one document. Each change of the board is a change of
 * the text, so that undo, saving and everything else is that of the document.
 */
public final class AnalysisEditor extends MultiPageEditorPart implements IGotoMarker {

    /** Id of the editor. */
    public static final String ID = "org.resistlab.ui.analysis.editor";

    private static final int BOARD = 0;
    private static final int SOURCE = 1;

    private final Contributions installed = Contributions.installed();
    private final BoardSelection selection = new BoardSelection(this);
    private final IDocumentListener listener = new IDocumentListener() {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it has become matters
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            changed();
        }
    };

    private final Job reading = Job.createSystem("Reading the analysis", this::readText);

    private SourcePage source;
    private BoardPage page;
    private IDocument document;
    private Checks checks;
    private EditorBackup backup;
    private BoardOutline outline;
    private Board board;
    private Checked checked;
    private boolean applying;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    @Override
    protected void createPages() {
        source = new SourcePage(this);
        try {
            addPage(source, getEditorInput());
        } catch (PartInitException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        page = new BoardPage(getContainer(), this, installed);
        addPage(BOARD, page.control());
        setPageText(BOARD, "Board");
        setPageText(SOURCE, "Source");
        setActivePage(BOARD);
        checks = new Checks(installed, this::checked);
        connect();
    }

    private void connect() {
        document = source.getDocumentProvider().getDocument(source.getEditorInput());
        if (document != null) {
            document.addDocumentListener(listener);
            backup = new EditorBackup(this, document, file());
            checks.check(document.get(), file(), markersOf(), 0);
        }
    }

    /** The file on disk. */
    public Path file() {
        IEditorInput input = getEditorInput();
        if (input instanceof IFileEditorInput in && in.getFile().getLocation() != null) {
            return in.getFile().getLocation().toPath();
        }
        return input instanceof IURIEditorInput in ? Path.of(in.getURI()) : Path.of(input.getName());
    }

    /** The file in the workspace; empty for one from elsewhere. */
    public Optional<IFile> workspaceFile() {
        return getEditorInput() instanceof IFileEditorInput in ? Optional.of(in.getFile()) : Optional.empty();
    }

    private IFile markersOf() {
        return workspaceFile().orElse(null);
    }

    /** The board as last read; null before the text has been YAML for the first time. */
    public Board board() {
        return board;
    }

    public Contributions installed() {
        return installed;
    }

    /** What the last check found; null before the first. */
    public Checked checked() {
        return checked;
    }

    /** The text of both pages. */
    public IDocument document() {
        return document;
    }

    BoardSelection selection() {
        return selection;
    }

    private void changed() {
        checks.check(document.get(), file(), markersOf(), Checks.DELAY);
        if (!applying) {
            reading.cancel();
            reading.schedule();
        }
    }

    /** Reads the text beside the user interface thread. */
    private IStatus readText(IProgressMonitor monitor) {
        String text = document.get();
        Checked known = checked;
        Runnable show;
        try {
            Board read = boardOf(text, known);
            show = () -> show(read);
        } catch (ProblemException e) {
            show = () -> page.broken(e.problems().get(0));
        }
        Runnable shown = show;
        if (!monitor.isCanceled() && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!getContainer().isDisposed() && document.get().equals(text)) {
                    shown.run();
                }
            });
        }
        return Status.OK_STATUS;
    }

    private Board boardOf(String text, Checked known) throws ProblemException {
        if (known != null && known.text().equals(text) && known.board() != null) {
            return known.board();
        }
        YamlSource source = YamlSource.parse(text, file().toString(), "analysis");
        return Board.read(source, known == null ? StudyContext.UNKNOWN : known.study(), installed);
    }

    private void show(Board read) {
        board = read;
        page.show(board);
        if (outline != null) {
            outline.show(board);
        }
    }

    private void refresh() {
        try {
            show(boardOf(document.get(), checked));
        } catch (ProblemException e) {
            page.broken(e.problems().get(0));
        }
    }

    private void checked(Checked found) {
        Checked result = found;
        if (getContainer().isDisposed()) {
            return;
        }
        if (result.board() == null && checked != null) {
            result = new Checked(result.text(), checked.study(), result.problems(), null, null, null);
        }
        checked = result;
        page.show(result);
        if (result.text().equals(document.get())) {
            if (result.board() != null) {
                show(result.board());
            } else {
                page.broken(result.problems().get(0));
            }
        }
    }

    /** Applies a change of the board to the text, as one step of undo. */
    public void apply(BoardEdit edit) {
        if (edit.isEmpty() || !source.validateEditorInputState()) {
            return;
        }
        if (!document.get().equals(board.source().text())) {
            refresh(); // the text has changed since the board was drawn: the person decides again
            return;
        }
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.commit();
            undo.beginCompoundChange();
        }
        applying = true;
        try {
            for (TextEdit change : edit.edits()) {
                document.replace(change.offset(), change.length(), change.text());
            }
        } catch (BadLocationException e) {
            Platform.getLog(AnalysisEditor.class).error("A change of the board does not fit its text.", e);
        } finally {
            applying = false;
            if (undo != null) {
                undo.endCompoundChange();
                undo.commit();
            }
        }
        if (undo != null) {
            name(undo.getUndoContext(), edit.label());
        }
        refresh();
        page.select(edit.select());
        say(edit.label());
    }

    /** Changes parameters of a card, if it is still there. */
    void change(Card card, Map<String, Setting> settings) {
        board.card(card.key()).filter(now -> now.id().equals(card.id()))
                .ifPresent(now -> apply(new BoardActions(board).set(now, settings)));
    }

    /** Undo and redo say what they take back. */
    private static void name(IUndoContext context, String label) {
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        if (history.getUndoOperation(context) instanceof AbstractOperation operation) {
            operation.setLabel(label);
            history.operationChanged(operation);
        }
    }

    /** Says in the status line what has been done. */
    void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    /** Shows a card's place in the source. */
    public void showInSource(Card card) {
        setActivePage(SOURCE);
        reveal(card.range());
    }

    /** Selects a part of the source. */
    public void reveal(TextRange range) {
        if (range != null) {
            source.selectAndReveal(range.offset(), range.length());
        }
    }

    /** Shows the source at an offset. */
    public void showSource(TextRange range) {
        setActivePage(SOURCE);
        reveal(range);
    }

    /** Selects a card on the board. */
    public void select(Card card) {
        page.select(List.of(card.key()));
    }

    public BoardPage boardPage() {
        return page;
    }

    /** Whether the board is in front. */
    public boolean isBoardActive() {
        return getActivePage() == BOARD;
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (index == BOARD && board != null) {
            board.cardAt(source.caret()).ifPresent(card -> page.select(List.of(card.key())));
            page.setFocus();
        } else if (index == SOURCE && page != null) {
            page.selected().filter(card -> card.range() != null).ifPresent(card -> reveal(card.range()));
        }
        if (getEditorSite().getActionBarContributor() instanceof AnalysisContributor contributor) {
            contributor.show(this);
        }
    }

    @Override
    public void setFocus() {
        if (isBoardActive()) {
            page.setFocus();
        } else {
            super.setFocus();
        }
    }

    /** The page of the source. */
    public ITextEditor source() {
        return source;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        backup.saving();
        source.doSave(monitor);
        if (!source.isDirty()) {
            backup.saved();
        }
    }

    @Override
    public void doSaveAs() {
        document.removeDocumentListener(listener);
        source.doSaveAs();
        setInput(source.getEditorInput());
        setPartName(getEditorInput().getName());
        backup.dispose();
        connect();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void gotoMarker(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        Optional<Card> card = board == null || start < 0 ? Optional.empty() : board.cardAt(start);
        if (card.isPresent() && isBoardActive()) {
            page.select(List.of(card.get().key()));
        } else {
            setActivePage(SOURCE);
            IDE.gotoMarker(source, marker);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            if (outline == null || outline.isDisposed()) {
                outline = new BoardOutline(this);
            }
            return type.cast(outline);
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(new PropertySheetPage());
        }
        if (type == IGotoMarker.class) {
            return type.cast(this);
        }
        if (type == ITextEditor.class && source != null) {
            return type.cast(source);
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.removeDocumentListener(listener);
        }
        if (checks != null) {
            checks.close(file(), markersOf());
        }
        if (backup != null) {
            backup.dispose();
        }
        super.dispose();
    }
}
