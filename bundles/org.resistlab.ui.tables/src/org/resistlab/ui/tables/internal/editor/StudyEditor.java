package org.resistlab.ui.tables.internal.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.window.Window;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.resistlab.core.figure.Highlight;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.yaml.TextEdit;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.backup.EditorBackup;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.tables.internal.grid.GridSelection;
import org.resistlab.ui.tables.model.AnalysisUses;
import org.resistlab.ui.tables.model.AssayContent;
import org.resistlab.ui.tables.model.Finding;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.StudyPart;
import org.resistlab.ui.tables.model.StudyText;
import org.resistlab.ui.tables.model.TableContent;

/**
 * A study: what it holds, its samples, each assay, its endpoints and what the quality checks say, over the text of
 * {@code study.yaml}. The data are read beside the user interface thread and never changed; the text is.
 */
public final class StudyEditor extends FormEditor implements IGotoMarker {

    /** Id of this editor. */
    public static final String ID = "org.resistlab.ui.tables.study-editor";

    private static final int MOST_ASSAY_PAGES = 8;

    private StudySession session;
    private SelectionLink link;
    private TablePage origin;
    private final List<Runnable> tableListeners = new ArrayList<>();
    private StudySource source;
    private EditorBackup backup;
    private OverviewPage overview;
    private SamplesPage samples;
    private EndpointsPage endpoints;
    private QualityPage quality;
    private final List<AssayPage> assayPages = new ArrayList<>();
    private List<String> assayIds = List.of();
    private String lastAssay = "";
    private Set<String> only = Set.of();
    private AssayContent part;
    private Assay partOf;
    private String notice = "";
    private Finding waiting;
    private final IResourceChangeListener resources = this::resourceChanged;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path file = file(input);
        if (file == null) {
            throw new PartInitException("The study editor opens study files, not " + input.getName() + ".");
        }
        super.init(site, input);
        link = new SelectionLink(site, "");
        link.onChange(this::showSelected);
        setPartName(file.getParent() == null ? input.getName() : file.getParent().getFileName().toString());
        session = new StudySession(site.getShell().getDisplay(), file);
        session.addListener(this::sessionChanged);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    }

    private static Path file(IEditorInput input) {
        IFile file = ResourceUtil.getFile(input);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toPath();
        }
        URI uri = input instanceof IURIEditorInput located ? located.getURI() : null;
        return uri != null && "file".equals(uri.getScheme()) ? Path.of(uri) : null;
    }

    @Override
    protected void addPages() {
        try {
            overview = new OverviewPage(this);
            samples = new SamplesPage(this);
            endpoints = new EndpointsPage(this);
            quality = new QualityPage(this);
            for (IFormPage page : List.of(overview, samples, endpoints, quality)) {
                addPage(page);
            }
            source = new StudySource(this);
            int index = addPage(source, getEditorInput());
            setPageText(index, "study.yaml");
            if (!isEditable()) {
                notice = "study.yaml is read-only: what you change here cannot be saved.";
            }
            backup = new EditorBackup(this, document(), session.file());
            session.reload();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The study. */
    public StudySession session() {
        return session;
    }

    /** What a person should know before anything else; empty for nothing. */
    String notice() {
        return notice;
    }

    /** Whether the study file can be written, as far as its attributes say. */
    boolean isEditable() {
        IFile file = ResourceUtil.getFile(getEditorInput());
        return file == null || !file.isReadOnly();
    }

    /** Reads the study again, and takes back a notice. */
    void reload() {
        setNotice("");
        session.reload();
    }

    private void setNotice(String text) {
        notice = text;
        for (IFormPage page : List.of(overview, samples, endpoints, quality)) {
            ((StudyPage) page).noticeChanged();
        }
        assayPages.forEach(StudyPage::noticeChanged);
    }

    private void sessionChanged() {
        StudyContents contents = session.contents();
        if (contents != null) {
            link.setStudy(contents.spec().id());
            showAssayPages(contents.spec().assays().stream().map(AssaySpec::id).toList());
            if (!contents.spec().title().isBlank()) {
                setContentDescription("");
                setTitleToolTip(contents.spec().title());
            }
        }
        if (waiting != null && contents != null && !session.isReading()) {
            Finding now = waiting;
            waiting = null;
            goTo(now);
        }
        tableChanged();
    }

    /** One page an assay, or one for all where they are many. */
    private void showAssayPages(List<String> ids) {
        if (ids.equals(assayIds)) {
            return;
        }
        for (AssayPage page : assayPages) {
            removePage(page.getIndex());
        }
        assayPages.clear();
        assayIds = ids;
        if (ids.size() > MOST_ASSAY_PAGES) {
            assayPages.add(new AssayPage(this, "assays", "Assays", ids));
        } else {
            ids.forEach(id -> assayPages.add(new AssayPage(this, "assay." + id, id, List.of(id))));
        }
        try {
            for (int i = 0; i < assayPages.size(); i++) {
                addPage(samples.getIndex() + 1 + i, assayPages.get(i));
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text editor of the study file. */
    public StudySource source() {
        return source;
    }

    private IDocument document() {
        return source.getDocumentProvider().getDocument(source.getEditorInput());
    }

    /** The text of the study file as it is being edited; empty where it is not YAML at the moment. */
    Optional<StudyText> text() {
        try {
            return Optional.of(StudyText.of(document().get()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** A change of the study file. */
    @FunctionalInterface
    interface Change {

        /** The text after it. */
        String of(StudyText text) throws ProblemException;
    }

    /** Changes the study file's text in one step that can be undone. */
    void edit(Change change) {
        if (!source.validateEditorInputState()) {
            return; // the user keeps it read-only
        }
        try {
            String before = document().get();
            for (TextEdit edit : TextEdit.between(before, change.of(StudyText.of(before)))) {
                document().replace(edit.offset(), edit.length(), edit.text());
            }
        } catch (ProblemException e) {
            Problem problem = e.problems().getFirst();
            MessageDialog.openError(getSite().getShell(), "Study file",
                    problem + "\n\nMend the text on the page \"study.yaml\" first.");
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a part out of the study file; where analyses name it, asks first. */
    public void remove(StudyPart part, String id) {
        whenUsed(part, id, used -> {
            boolean sure = used.isEmpty() || MessageDialog.openQuestion(getSite().getShell(), "Remove " + part.word(),
                    sentence(used, part, id) + " They cannot be run without it.\n\nTake " + id
                            + " out of the study file?");
            if (sure) {
                edit(text -> text.without(part, id));
            }
        });
    }

    /** Asks for another id of a part; where analyses name the old one, they are changed with the study. */
    public void rename(StudyPart part, String id) {
        whenUsed(part, id, used -> {
            List<String> taken = text().map(part == StudyPart.ASSAY ? StudyText::assayIds : StudyText::endpointIds)
                    .orElse(List.of());
            IInputValidator validator = now -> !now.strip().matches("[A-Za-z0-9][A-Za-z0-9._-]*")
                    ? "An id holds letters, digits, \".\", \"-\" and \"_\"."
                    : taken.contains(now.strip()) && !now.strip().equals(id)
                            ? "There is another " + part.word() + " \"" + now.strip() + "\"." : null;
            IFile file = ResourceUtil.getFile(getEditorInput());
            if (used.isEmpty() || file == null) {
                renameHere(part, id, validator);
            } else {
                renameEverywhere(new RenameWizard(new RenamePart(file, part, id, used), sentence(used, part, id),
                        validator));
            }
        });
    }

    private void renameHere(StudyPart part, String id, IInputValidator validator) {
        InputDialog dialog = new InputDialog(getSite().getShell(), "Rename " + part.word(), "New id:", id, validator);
        if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(id)) {
            edit(text -> text.renamed(part, id, dialog.getValue().strip()));
        }
    }

    private void renameEverywhere(RenameWizard wizard) {
        try {
            new RefactoringWizardOpenOperation(wizard).run(getSite().getShell(), wizard.getDefaultPageTitle());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nothing has been changed
        }
    }

    private static String sentence(List<String> used, StudyPart part, String id) {
        String first = String.join(", ", used.subList(0, Math.min(5, used.size()))) + (used.size() > 5 ? ", …" : "");
        return (used.size() == 1 ? "The analysis " + first + " names" : "The analyses " + first + " name") + " the "
                + part.word() + " " + id + ".";
    }

    /** Finds the analyses that name a part, beside the user interface thread. */
    private void whenUsed(StudyPart part, String id, Consumer<List<String>> then) {
        boolean there = text().map(part == StudyPart.ASSAY ? StudyText::assayIds : StudyText::endpointIds)
                .filter(ids -> ids.contains(id)).isPresent();
        if (there) {
            BackgroundJob.named("Looking for analyses that name " + id,
                    monitor -> AnalysisUses.of(session.file().getParent(), part, id))
                    .show(getContainer(), then).schedule();
        }
    }

    /** Asks for a new endpoint of a column of the sample table. */
    void createEndpoint(String column) {
        setActivePage(endpoints.getId());
        endpoints.create(column);
    }

    /** Calls back when the text of the study file has changed. */
    void onTextChange(Runnable listener) {
        document().addDocumentListener(new IDocumentListener() {

            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // only afterwards
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                listener.run();
            }
        });
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        backup.saving();
        source.doSave(monitor);
        if (!source.isDirty()) {
            backup.saved();
            reload();
        }
    }

    @Override
    public void doSaveAs() {
        source.doSaveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Says that files of the study have changed or are gone. */
    private void resourceChanged(IResourceChangeEvent event) {
        IFile file = ResourceUtil.getFile(getEditorInput());
        if (file == null || event.getDelta() == null) {
            return;
        }
        IResourceDelta own = event.getDelta().findMember(file.getFullPath());
        boolean gone = own != null && own.getKind() == IResourceDelta.REMOVED;
        IResourceDelta data = event.getDelta()
                .findMember(file.getParent().getFullPath().append(IPath.fromPortableString("data")));
        boolean changed = own != null && own.getKind() == IResourceDelta.CHANGED
                && (own.getFlags() & IResourceDelta.CONTENT) != 0
                || data != null;
        boolean isSaving = source != null && source.isDirty();
        if (gone || changed) {
            getSite().getShell().getDisplay()
                    .asyncExec(() -> tellChanged(gone, own != null, data != null && !isSaving));
        }
    }

    private void tellChanged(boolean gone, boolean own, boolean data) {
        if (overview == null || overview.getManagedForm() == null) {
            return;
        }
        if (gone && !getEditorInput().exists()) {
            setNotice("study.yaml is no longer there. Restore it by the local history of the project (Compare With or "
                    + "Replace With), or save the text of the last page again.");
        } else if (own && isDirty()) {
            setNotice("study.yaml was changed by another program while you have unsaved changes. Saving asks which to "
                    + "keep; File > Revert takes what is in the file.");
        } else if (data && !session.isReading()) {
            setNotice("Files of the study have changed. Read the study again to see them.");
        } else if (!gone && !isDirty() && !session.isReading()) {
            session.reload();
        }
    }

    /** The selection that this editor has in common with others. */
    SelectionLink link() {
        return link;
    }

    /** Publishes what is selected in a table of this study. */
    void select(TablePage page, GridSelection selected) {
        TableContent content = page.table().grid().state().content();
        Set<String> samples = new LinkedHashSet<>(IntStream.of(selected.rows()).mapToObj(content::rowName).toList());
        Set<String> features = page.assay().isEmpty() ? Set.of() : new LinkedHashSet<>(IntStream.of(selected.columns())
                .mapToObj(column -> page.assay() + ":" + content.columnName(column)).toList());
        origin = page;
        try {
            link.select(new Highlight(samples, features, Set.of()));
        } finally {
            origin = null;
        }
    }

    private void showSelected(Highlight selected) {
        if (samples != origin) {
            samples.showSelected(selected);
        }
        assayPages.stream().filter(page -> page != origin).forEach(page -> page.showSelected(selected));
    }

    /** Ids of the samples that tables and views show; empty for all. */
    public Set<String> only() {
        return only;
    }

    /** Shows some samples only, in all tables and the views of the assay; none for all. */
    public void showOnly(Set<String> ids) {
        only = Set.copyOf(ids);
        part = null;
        samples.showOnly(only);
        assayPages.forEach(page -> page.showOnly(only));
        tableChanged();
    }

    /** Calls back when another table is in front, or its data have been read anew. */
    public void onTableChange(Runnable listener) {
        tableListeners.add(listener);
    }

    /** Calls back no more. */
    public void removeTableListener(Runnable listener) {
        tableListeners.remove(listener);
    }

    private void tableChanged() {
        List.copyOf(tableListeners).forEach(Runnable::run);
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        tableChanged();
    }

    /** Id of the assay on the page in front, else of the one last there, or the first; empty where there is none. */
    public String currentAssay() {
        if (getActivePageInstance() instanceof AssayPage page) {
            lastAssay = page.assay();
        }
        return assayIds.contains(lastAssay) ? lastAssay : assayIds.isEmpty() ? "" : assayIds.getFirst();
    }

    /** What is shown of the {@linkplain #currentAssay() current assay}; null where it has not been read. */
    public AssayContent currentContent() {
        StudyContents contents = session.contents();
        if (contents == null) {
            return null;
        }
        Assay assay = contents.assays().get(currentAssay());
        if (assay == null || only.isEmpty()) {
            return assay == null ? null : new AssayContent(assay, contents.sampleColumns());
        }
        if (part == null || partOf != assay) {
            part = AssayContent.of(assay, only, contents.sampleColumns());
            partOf = assay;
        }
        return part;
    }

    /** Leads to what a finding is about. */
    void goTo(Finding finding) {
        switch (finding.page()) {
            case SAMPLES -> {
                setActivePage(samples.getId());
                samples.goTo(finding.feature(), finding.sample());
            }
            case ASSAY -> assayPages.stream().filter(page -> page.has(finding.id())).findFirst().ifPresent(page -> {
                setActivePage(page.getId());
                page.goTo(finding.id(), finding.feature(), finding.sample());
            });
            case ENDPOINTS -> {
                setActivePage(endpoints.getId());
                endpoints.goTo(finding.id());
            }
            case SOURCE -> {
                setActiveEditor(source);
                goToLine(finding.problem().location().line());
            }
        }
    }

    private void goToLine(int line) {
        if (line > 0 && line <= document().getNumberOfLines()) {
            try {
                source.selectAndReveal(document().getLineOffset(line - 1), 0);
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String assay = marker.getAttribute("assay", "");
        String endpoint = marker.getAttribute("endpoint", "");
        String feature = marker.getAttribute("feature", "");
        String sample = marker.getAttribute("sample", "");
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
        Problem problem = Problem.info("marker", marker.getAttribute(IMarker.MESSAGE, ""))
                .at(new Location("", line, ""));
        Finding.Page page = !assay.isEmpty() ? Finding.Page.ASSAY
                : !endpoint.isEmpty() ? Finding.Page.ENDPOINTS
                        : sample.isEmpty() && feature.isEmpty() ? Finding.Page.SOURCE : Finding.Page.SAMPLES;
        Finding finding = new Finding(problem, page, assay.isEmpty() ? endpoint : assay, feature, sample);
        if (session.isReading() || session.contents() == null && page != Finding.Page.SOURCE) {
            waiting = finding;
        } else {
            goTo(finding);
        }
    }

    /** The page in front. */
    StudyPage page() {
        return getActivePageInstance() instanceof StudyPage page ? page : null;
    }

    @Override
    public IEditorPart getActiveEditor() {
        return super.getActiveEditor();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        if (backup != null) {
            backup.dispose();
        }
        if (session != null) {
            link.dispose();
            session.dispose();
        }
        super.dispose();
    }
}
