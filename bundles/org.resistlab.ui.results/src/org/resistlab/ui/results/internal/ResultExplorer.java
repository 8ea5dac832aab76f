package org.resistlab.ui.results.internal;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.figure.ExportFiguresDialog;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.FigureShelf;
import org.resistlab.ui.results.model.RunDiaryReader;
import org.resistlab.ui.results.model.RunFiles;
import org.resistlab.ui.results.model.RunReading;
import org.resistlab.ui.results.model.RunStage;
import org.resistlab.ui.results.model.ShownFigure;

/**
 * The result explorer: one run, in pages that share a selection. All reading and computing is done in jobs; while the
 * run is at work, or the folder is not what it should be, it looks again now and then.
 */
public final class ResultExplorer extends MultiPageEditorPart {

    /** Id of this editor. */
    public static final String ID = "org.resistlab.ui.results.explorer";

    private static final int LOOK_AGAIN = 1500;
    private static final int FIGURES = 1;

    private final Map<String, EndpointContents> made = new ConcurrentHashMap<>();
    private Path folder;
    private RunDiaryReader diary;
    private SelectionLink link;
    private ExplorerHeader header;
    private Composite body;
    private final StackLayout stack = new StackLayout();
    private UnfinishedPage unfinished;
    private Composite container;
    private final List<LazyPage> pages = new ArrayList<>();
    private ExplorerOutline outline;
    private EndpointContents shown;
    private RunReading reading;
    private FigureShelf shelf = new FigureShelf(List.of(), List.of());
    private int endpoint;
    private Job loading;
    private boolean disposed;

    /** What a job has read; without figures where the result is the one that is shown. */
    private record Loaded(RunReading reading, FigureShelf shelf, EndpointContents contents) {
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        try {
            folder = RunFolderInputs.folder(input);
        } catch (IllegalArgumentException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        diary = new RunDiaryReader(folder.resolve(RunFiles.DIARY));
        super.init(site, input);
        setPartName(folder.getFileName() == null ? folder.toString() : folder.getFileName().toString());
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        link = new SelectionLink(getSite(), "");
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        header = new ExplorerHeader(outer, this::chooseEndpoint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        header.actions(this::openReport, this::openFolder, this::export);
        header.enable(false, false);
        body = new Composite(outer, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        unfinished = new UnfinishedPage(body, link, RunCommands.canResume() ? () -> RunCommands.resume(folder) : null);
        container = new Composite(body, SWT.NONE);
        container.setLayout(new FillLayout());
        stack.topControl = unfinished;
        PlatformUI.getWorkbench().getHelpSystem().setHelp(outer, "org.resistlab.ui.help.results-explorer");
        return container;
    }

    @Override
    protected void createPages() {
        page("Overview", parent -> new OverviewPage(parent, link));
        page("Figures", parent -> new FiguresPage(parent, link));
        page("Samples", parent -> new PatientsPage(parent, link));
        page("Features", parent -> new FeaturesPage(parent, link));
        page("Methods", parent -> new MethodsPage(parent, folder));
        header.title(getPartName(), folder.toString());
        load();
    }

    private void page(String name, Function<Composite, ExplorerPage> maker) {
        LazyPage page = new LazyPage(getContainer(), maker);
        pages.add(page);
        setPageText(addPage(page), name);
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        showCurrent();
    }

    /** Reads the folder again, and shows it if anything is new. */
    private void load() {
        if (loading != null && loading.getState() != Job.NONE) {
            return;
        }
        RunReading before = reading;
        String wanted = before == null ? "" : current();
        BackgroundJob<Loaded> job = BackgroundJob
                .named("Reading the run " + getPartName(), monitor -> read(before, wanted))
                .failed(e -> say(e.getMessage() == null ? e.toString() : e.getMessage())).show(body, this::loaded);
        loading = job;
        job.setSystem(before != null);
        job.schedule();
    }

    private String current() {
        return reading.result().map(run -> run.endpoints().get(endpoint).endpoint()).orElse("");
    }

    private Loaded read(RunReading before, String wanted) {
        String version = Platform.getBundle("org.resistlab.ui").getVersion().toString();
        RunReading read = RunFiles.read(folder, diary, version, before).orResultOf(before);
        RunResult run = read.result().orElse(null);
        if (run == null || before != null && before.result().filter(shown -> shown == run).isPresent()) {
            return new Loaded(read, null, null);
        }
        FigureShelf figures = FigureShelf.of(run, Contributions.installed());
        made.clear();
        EndpointContents first = run.endpoints().isEmpty() ? null
                : contents(run, run.endpoints().stream().filter(one -> one.endpoint().equals(wanted)).findFirst()
                        .orElse(run.endpoints().getFirst()), figures);
        return new Loaded(read, figures, first);
    }

    private EndpointContents contents(RunResult run, EndpointResult of, FigureShelf figures) {
        return made.computeIfAbsent(of.endpoint(), id -> EndpointContents.of(run, of,
                figures.with(run, of, Contributions.installed()), NumberText::of));
    }

    private void loaded(Loaded loaded) {
        if (disposed) {
            return;
        }
        reading = loaded.reading();
        if (loaded.contents() != null) {
            shelf = loaded.shelf();
            RunResult run = reading.result().orElseThrow();
            endpoint = run.endpoints().indexOf(loaded.contents().endpoint());
            link.setStudy(run.studyId());
            header.title(run.title(), folder.toString());
            header.endpoints(run.endpoints().stream().map(EndpointResult::endpoint).toList(), endpoint);
            show(loaded.contents());
        } else if (reading.result().isEmpty()) {
            unfinished.show(reading);
        } else if (reading.result().get().endpoints().isEmpty()) {
            say("This run has no endpoint with a result. Its remarks are in the report.");
        }
        state();
        if (reading.stage() != RunStage.FINISHED) {
            body.getDisplay().timerExec(LOOK_AGAIN, () -> {
                if (!disposed) {
                    load();
                }
            });
        }
    }

    private void state() {
        boolean running = reading.stage() == RunStage.RUNNING;
        // without a result the page below says it
        String sentence = reading.result().isPresent() ? reading.sentence() : "";
        String problems = String.join(" ", shelf.problems());
        header.state((sentence + " " + problems).strip(),
                running ? "run" : reading.stage() == RunStage.FINISHED ? "info" : "warning", running,
                reading.progress());
        header.enable(reading.report().isPresent(), shown != null && !shown.figures().isEmpty());
    }

    private void show(EndpointContents contents) {
        shown = contents;
        if (outline != null) {
            outline.show(reading.result().orElseThrow().endpoints(), contents);
        }
        if (stack.topControl != container) {
            stack.topControl = container;
            body.layout();
        }
        showCurrent();
    }

    /** Only the page in view is filled, the others when they come into view. */
    private void showCurrent() {
        int page = getActivePage();
        if (shown != null && page >= 0 && reading.result().isPresent()) {
            pages.get(page).show(reading.result().get(), shown);
        }
    }

    private void say(String sentence) {
        shown = null;
        unfinished.say(sentence);
        stack.topControl = unfinished;
        body.layout(true, true);
    }

    /** Shows one figure large. */
    private void showFigure(ShownFigure figure) {
        setActivePage(FIGURES);
        pages.get(FIGURES).page(FiguresPage.class).ifPresent(page -> page.enlarge(figure));
    }

    private void chooseEndpoint(int chosen) {
        header.choose(chosen);
        RunResult run = reading.result().orElseThrow();
        endpoint = chosen;
        EndpointResult of = run.endpoints().get(chosen);
        FigureShelf figures = shelf;
        BackgroundJob<EndpointContents> job = BackgroundJob
                .named("Preparing " + of.endpoint(), monitor -> contents(run, of, figures)).show(body, contents -> {
                    if (endpoint == chosen) {
                        show(contents);
                        state();
                    }
                });
        job.schedule();
    }

    private void openReport() {
        try {
            PlatformUI.getWorkbench().getBrowserSupport()
                    .createBrowser(IWorkbenchBrowserSupport.AS_EXTERNAL, "org.resistlab.report", null, null)
                    .openURL(folder.resolve(RunFiles.REPORT).toUri().toURL());
        } catch (PartInitException | MalformedURLException e) {
            MessageDialog.openError(getSite().getShell(), "Open report", "The report could not be opened in a browser: "
                    + e.getMessage() + ". It is the file " + folder.resolve(RunFiles.REPORT) + ".");
        }
    }

    private void openFolder() {
        if (!Program.launch(folder.toString())) {
            MessageDialog.openInformation(getSite().getShell(), "Open folder",
                    "No file manager could be started. The run folder is " + folder + ".");
        }
    }

    private void export() {
        new ExportFiguresDialog(getSite().getShell(), shown.figures().stream().map(ShownFigure::figure).toList())
                .open();
    }

    /** Looks at the folder again: it may have been moved, or run again, meanwhile. */
    @Override
    public void setFocus() {
        if (stack.topControl == unfinished) {
            unfinished.setFocus();
        } else {
            super.setFocus();
        }
        if (reading != null) {
            load();
        }
    }

    /** What is selected, shared by all pages. */
    public SelectionLink selection() {
        return link;
    }

    /** Whether the run's result is shown. */
    public boolean isShown() {
        return stack.topControl == container;
    }

    /** Shows a page by its number. */
    public void showPage(int page) {
        setActivePage(page);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            outline = new ExplorerOutline(this::chooseEndpoint, this::showFigure);
            if (shown != null) {
                outline.show(reading.result().orElseThrow().endpoints(), shown);
            }
            return adapter.cast(outline);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        disposed = true;
        if (link != null) {
            link.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // likewise
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
