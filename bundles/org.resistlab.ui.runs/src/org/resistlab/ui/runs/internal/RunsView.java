package org.resistlab.ui.runs.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.Icons;
import org.resistlab.ui.rows.Rows;
import org.resistlab.ui.runs.model.RunColumns;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunState;

/** The runs of all studies: at work, waiting and past. */
public final class RunsView extends ViewPart {

    private static final int REFRESH = 250;

    /** Runs in short words need no more than this in each column; names may. */
    private static final int[] LEAST = {70, 112, 94, 142, 62, 76, 54};
    private static final int[] WEIGHTS = {14, 11, 12, 20, 10, 9, 10};

    private static final int STATE = 1;

    /** Runs of other programs are looked after this often, in refreshes. */
    private static final int ELSEWHERE = 12;

    private final Consumer<RunMonitor> changed = run -> dirty = true;
    private final Runnable reread = () -> dirty = true;
    private volatile boolean dirty = true;
    private int refreshes;
    private Composite stack;
    private StackLayout layout;
    private Composite empty;
    private SashForm content;
    private TableViewer table;
    private Text filter;
    private Rows<RunRow> shown = RunColumns.of(List.of());
    private List<RunRow> runs = List.of();
    private RunDetails details;
    private List<RunAction> actions = List.of();

    @Override
    public void createPartControl(Composite parent) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.resistlab.ui.help.runs-view");
        stack = new Composite(parent, SWT.NONE);
        layout = new StackLayout();
        stack.setLayout(layout);
        createEmpty();
        content = new SashForm(stack, SWT.HORIZONTAL);
        Composite left = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        createFilter(left);
        Composite area = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createTable(area);
        details = new RunDetails(content);
        content.setWeights(76, 24);
        layout.topControl = empty;
        createActions();
        getSite().setSelectionProvider(table);
        Runs.get().queue().listen(changed);
        Runs.get().history().listen(reread);
        Runs.get().history().scan();
        tick();
    }

    private void createEmpty() {
        empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 16).applyTo(empty);
        Link link = new Link(empty, SWT.WRAP);
        link.setText("No study has been run yet. Open an analysis and press Ctrl+R, or <a>choose one to run</a>.");
        link.addListener(SWT.Selection, event -> RunActions.run(getSite().getWorkbenchWindow(), null, true));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
    }

    private void createFilter(Composite parent) {
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter runs");
        filter.setToolTipText("Shows only runs that hold all these words, such as a study or a state");
        AccessibleName.set(filter, "Filter runs");
        filter.addListener(SWT.Modify, event -> filter(filter.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    }

    private void createTable(Composite parent) {
        TableColumnLayout columns = new TableColumnLayout();
        parent.setLayout(columns);
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        AccessibleName.set(table.getTable(), "Runs");
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        for (int k = 0; k < shown.columns().size(); k++) {
            column(columns, k);
        }
        table.getTable().addListener(SWT.PaintItem, new ProgressLine(RunColumns.UNITS));
        table.addSelectionChangedListener(event -> selected());
        table.addDoubleClickListener(event -> open());
    }

    private void column(TableColumnLayout columns, int k) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(shown.columns().get(k).title());
        column.getColumn().setToolTipText(shown.columns().get(k).hint());
        column.getColumn().setMoveable(true);
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), k));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(WEIGHTS[k], LEAST[k], true));
        column.setLabelProvider(new Cell(k));
    }

    /** By a column, by the same once more the other way round, then again the open ones first and the latest. */
    private void sort(TableColumn column, int k) {
        boolean again = shown.sortedBy() == k;
        boolean down = shown.isDescending();
        shown.sort(k);
        if (again && down != shown.columns().get(k).number()) {
            shown.unsort();
        }
        table.getTable().setSortColumn(shown.sortedBy() < 0 ? null : column);
        table.getTable().setSortDirection(shown.isDescending() ? SWT.DOWN : SWT.UP);
        fill();
    }

    private void filter(String words) {
        shown.filter(words);
        fill();
    }

    private void fill() {
        List<RunRow> kept = selection();
        table.setInput(shown.shown());
        table.setSelection(new StructuredSelection(shown.shown().stream().filter(kept::contains).toList()), true);
        selected();
    }

    /** A text of a run, with the whole of it, or more, as tool tip. */
    private final class Cell extends ColumnLabelProvider {

        private final int column;

        Cell(int column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return shown.columns().get(column).text().apply((RunRow) element);
        }

        @Override
        public String getToolTipText(Object element) {
            String tooltip = RunColumns.whole((RunRow) element, column);
            return tooltip.isEmpty() ? null : tooltip;
        }

        @Override
        public Image getImage(Object element) {
            return column == STATE ? image(((RunRow) element).state()) : null;
        }

        private static Image image(RunState state) {
            return switch (state) {
                case PAUSED -> Icons.image("pause");
                case DONE -> Icons.image("result");
                case WARNINGS -> Icons.image("warning");
                case WAITING -> Icons.image(RunIds.BUNDLE, "waiting");
                case CANCELLED, CANCELLING -> Icons.image("stop");
                default -> Icons.image(state.isBad() ? "error" : "run");
            };
        }
    }

    /** Something that can be done with the selected runs. */
    private final class RunAction extends Action {

        private final Predicate<List<RunRow>> possible;

        RunAction(String text, String tooltip, ImageDescriptor icon, Predicate<List<RunRow>> possible,
                Consumer<List<RunRow>> action) {
            super(text, icon);
            setToolTipText(tooltip);
            this.possible = possible;
            this.doIt = action;
        }

        private final Consumer<List<RunRow>> doIt;

        @Override
        public void run() {
            doIt.accept(selection());
        }

        void update(List<RunRow> rows) {
            setEnabled(possible.test(rows));
        }
    }

    private static ImageDescriptor icon(String name) {
        return Icons.descriptor(RunIds.BUNDLE, name);
    }

    private void createActions() {
        RunAction pause = new RunAction("&Pause", "Let the run stand still from its next unit on",
                Icons.descriptor("pause"), any(RunActions::canPause), RunActions::pause);
        RunAction resume = new RunAction("&Resume", "Let the run go on", icon("resume"), any(RunActions::canResume),
                RunActions::resume);
        RunAction cancel = new RunAction("&Cancel", "End the run and keep what it has", Icons.descriptor("stop"),
                any(RunActions::canCancel), RunActions::cancel);
        RunAction open = new RunAction("&Open result", "Open the result of the run, or what is known of it so far",
                Icons.descriptor("result"), rows -> rows.size() == 1 && RunActions.canOpen(rows.getFirst()),
                rows -> open());
        RunAction again = new RunAction("Run &again…", "Run the same analysis once more", icon("again"),
                rows -> rows.size() == 1 && RunActions.canRunAgain(rows.getFirst()),
                rows -> RunActions.again(getSite().getWorkbenchWindow(), rows.getFirst()));
        RunAction compare = new RunAction("Co&mpare", "Show runs that are done side by side", icon("compare"),
                RunActions::canCompare, rows -> RunActions.compare(getSite().getWorkbenchWindow(), rows));
        RunAction delete = new RunAction("&Delete…", "Move the run folder to the trash", icon("delete"),
                rows -> !rows.isEmpty() && rows.stream().noneMatch(row -> row.state().isOpen()),
                rows -> RunActions.delete(getSite().getShell(), rows));
        actions = List.of(pause, resume, cancel, open, again, compare, delete);
        Action start = new Action("Run a&nalysis…", Icons.descriptor("run")) {

            @Override
            public void run() {
                RunActions.run(getSite().getWorkbenchWindow(), null, true);
            }
        };
        start.setToolTipText("Choose an analysis and run it");
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(start);
        bar.add(new Separator());
        List.of(pause, resume, cancel).forEach(bar::add);
        bar.add(new Separator());
        List.of(open, again, compare, delete).forEach(bar::add);
        MenuManager menu = new MenuManager();
        actions.forEach(menu::add);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(),
                new Action() {

                    @Override
                    public void run() {
                        filter.setFocus();
                    }
                });
        selected();
    }

    private static Predicate<List<RunRow>> any(Predicate<RunRow> possible) {
        return rows -> rows.stream().anyMatch(possible);
    }

    private List<RunRow> selection() {
        return Selected.runs(table.getStructuredSelection());
    }

    private void open() {
        selection().stream().filter(RunActions::canOpen).findFirst()
                .ifPresent(row -> RunActions.openResult(row.folder()));
    }

    private void selected() {
        List<RunRow> rows = selection();
        actions.forEach(action -> action.update(rows));
        details.show(rows.size() == 1 ? rows.getFirst() : null);
    }

    /** Shows what has changed, four times a second at most. */
    private void tick() {
        if (stack.isDisposed()) {
            return;
        }
        List<RunMonitor> open = Runs.get().open();
        if (dirty || !open.isEmpty()) {
            boolean all = dirty;
            dirty = false;
            refresh(all);
        }
        refreshes++;
        if (refreshes % ELSEWHERE == 0 && runs.stream().anyMatch(row -> row.state().isOpen() && !row.isOurs())) {
            Runs.get().history().scan();
        }
        Display.getCurrent().timerExec(REFRESH, this::tick);
    }

    private void refresh(boolean all) {
        List<RunRow> rows = RunRow.of(Runs.get().queue().runs(), Runs.get().history().runs(),
                Workspace.projects());
        if (sameRuns(runs, rows)) {
            table.update((all ? rows : rows.stream().filter(row -> row.state().isOpen()).toList()).toArray(), null);
            table.getTable().redraw();
        } else {
            show(rows, runs);
        }
        layout.topControl = rows.isEmpty() ? empty : content;
        stack.layout();
        selected();
    }

    /** The same objects, which tell by themselves how far their runs are. */
    private static boolean sameRuns(List<RunRow> before, List<RunRow> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(before.get(i)) || now.get(i).live().orElse(null) != before.get(i).live().orElse(null)
                    || now.get(i).past().orElse(null) != before.get(i).past().orElse(null)) {
                return false;
            }
        }
        return true;
    }

    private void show(List<RunRow> rows, List<RunRow> before) {
        Rows<RunRow> now = RunColumns.of(rows);
        now.sortAndFilterLike(shown);
        shown = now;
        runs = rows;
        fill();
        boolean added = rows.stream().anyMatch(row -> row.state().isOpen() && !before.contains(row));
        if (added || table.getStructuredSelection().isEmpty()) {
            rows.stream().filter(row -> shown.indexOf(shown.id(row)) >= 0).findFirst()
                    .ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
        }
    }

    @Override
    public void setFocus() {
        if (layout.topControl == empty) {
            empty.setFocus();
        } else {
            table.getTable().setFocus();
        }
    }

    @Override
    public void dispose() {
        Runs.get().queue().unlisten(changed);
        Runs.get().history().unlisten(reread);
        super.dispose();
    }
}
