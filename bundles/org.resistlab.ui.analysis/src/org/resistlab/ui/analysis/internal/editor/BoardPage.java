package org.resistlab.ui.analysis.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.ui.analysis.internal.board.BoardBanner;
import org.resistlab.ui.analysis.internal.board.BoardCanvas;
import org.resistlab.ui.analysis.internal.board.BoardHeader;
import org.resistlab.ui.analysis.internal.board.BoardListener;
import org.resistlab.ui.analysis.internal.board.PalettePart;
import org.resistlab.ui.analysis.internal.dialogs.ParameterDialog;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardActions;
import org.resistlab.ui.analysis.model.BoardEdit;
import org.resistlab.ui.analysis.model.BoardLayout;
import org.resistlab.ui.analysis.model.BoardStage;
import org.resistlab.ui.analysis.model.BoardZoom;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.Checked;
import org.resistlab.ui.analysis.model.Places;
import org.resistlab.ui.yaml.ProblemRange;

/** The page of the board: the strip above, the board, the palette beside it. */
public final class BoardPage implements BoardListener, BoardHeader.Listener {

    private static final String RUN = "org.resistlab.ui.runs.run";
    private static final String CONTEXT = "org.resistlab.ui.analysis.board";
    /** Whether the user has hidden the palette. */
    private static final String HIDDEN = "palette-hidden";
    private static final int PALETTE = 215;
    private static final int PALETTE_MOST = 290;
    /** What a board needs beside a palette. */
    private static final int BOARD = 480;

    private final AnalysisEditor editor;
    private final Composite control;
    private final BoardHeader header;
    private final BoardCanvas canvas;
    private final BoardBanner banner;
    private final PalettePart palette;
    private Board board;
    private Checked checked;
    private boolean broken;
    private final SashForm sash;
    private boolean divided;
    private IContextActivation context;
    private final List<IHandlerActivation> activated = new ArrayList<>();

    BoardPage(Composite parent, AnalysisEditor editor, Contributions installed) {
        this.editor = editor;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        header = new BoardHeader(control, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        sash = new SashForm(control, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new BoardCanvas(sash, this);
        palette = new PalettePart(sash, installed, canvas::add, this::setFocus);
        banner = new BoardBanner(control);
        sash.addListener(SWT.Resize, event -> divide());
        canvas.canvas().addListener(SWT.FocusIn, event -> keys(true));
        canvas.canvas().addListener(SWT.FocusOut, event -> keys(false));
        canvas.canvas().addListener(SWT.Dispose, event -> keys(false));
        menu();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, "org.resistlab.ui.help.analysis-board");
    }

    /** Gives the palette the room it needs, or hides it where the board needs all; after that it is the user's. */
    private void divide() {
        int width = sash.getClientArea().width;
        if (!divided && width >= PALETTE) { // the first sizes are those of an editor that is not yet laid out
            divided = true;
            int wanted = Math.clamp(width / 4, PALETTE, PALETTE_MOST);
            sash.setWeights(Math.max(wanted, width - wanted), wanted);
            showPalette(width - wanted >= BOARD && !settings().getBoolean(HIDDEN));
        }
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(BoardPage.class)).getDialogSettings();
    }

    @Override
    public void palette(boolean shown) {
        settings().put(HIDDEN, !shown);
        showPalette(shown);
    }

    private void showPalette(boolean shown) {
        sash.setMaximizedControl(shown ? null : canvas.control());
        header.palette(shown);
    }

    /** The keys of the board count while it has the focus. */
    private void keys(boolean on) {
        IContextService service = editor.getSite().getService(IContextService.class);
        IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        if (on && context == null) {
            context = service.activateContext(CONTEXT);
            activated.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_CUT, handler(canvas::cut)));
            activated.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(canvas::copy)));
            activated.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, handler(canvas::paste)));
            activated.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, handler(canvas::remove)));
            activated.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                    handler(canvas::selectAll)));
        } else if (!on && context != null) {
            service.deactivateContext(context);
            context = null;
            handlers.deactivateHandlers(activated);
            activated.clear();
        }
    }

    private static IHandler handler(Runnable work) {
        return new AbstractHandler() {

            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        };
    }

    Control control() {
        return control;
    }

    /** The drawn board. */
    public BoardCanvas canvas() {
        return canvas;
    }

    void setFocus() {
        canvas.canvas().setFocus();
    }

    Optional<Card> selected() {
        return canvas.selected();
    }

    void select(List<String> keys) {
        canvas.select(keys);
    }

    /** Shows what the text says. */
    void show(Board shown) {
        board = shown;
        if (broken) {
            broken = false;
            canvas.freeze(false);
        }
        banner.show(banner());
        header.show(shown);
        palette.show(shown);
        canvas.show(shown);
        canvas.selected().ifPresent(editor.selection()::show);
    }

    private String banner() {
        if (board.problems().isEmpty() || !board.nextStep().isEmpty()) {
            return board.nextStep();
        }
        Problem first = board.problems().get(0);
        int more = board.problems().size() - 1;
        String line = first.location().line() > 0 ? "Line " + first.location().line() + ": " : "";
        return (line + first.message() + " " + first.remedy() + (more > 0 ? " (+" + more + ")" : "")).strip();
    }

    void show(Checked result) {
        checked = result;
        header.show(result);
    }

    /** The text is not YAML: the board stays as it was and takes no changes. */
    void broken(Problem problem) {
        broken = true;
        canvas.freeze(true);
        banner.show("The source cannot be read (line " + problem.location().line() + "): " + problem.message()
                + " The board shows it as it was before, and waits.");
    }

    @Override
    public void edit(BoardEdit edit) {
        editor.apply(edit);
    }

    @Override
    public void selected(Card card) {
        editor.selection().show(card);
    }

    @Override
    public void zoomed(int percent) {
        editor.say("Board at " + percent + " %");
    }

    @Override
    public void refused(String reason) {
        editor.say(reason);
        control.getDisplay().beep();
    }

    private Shell shell() {
        return control.getShell();
    }

    @Override
    public void open(Card card) {
        if (broken) {
            return;
        }
        if (card.kind() == CardKind.ASSAY && board.study().isKnown()
                && AssayTable.open(editor.getSite().getPage(), board.study().study().file(), card.id())) {
            return;
        }
        if (card.kind() == CardKind.ASSAY || card.kind() == CardKind.APPLY || card.kind() == CardKind.COHORT
                || card.settings().isEmpty() && card.kind() != CardKind.MODEL) {
            about(card);
            return;
        }
        ParameterDialog dialog = new ParameterDialog(shell(), board, card);
        if (dialog.open() == Window.OK) {
            // the text may have changed while the dialog was open: by the card's place in the board of now
            board.card(card.key()).filter(now -> now.id().equals(card.id()))
                    .ifPresent(now -> dialog.changes().forEach(change -> board.card(card.key())
                            .ifPresent(latest -> edit(change.of(new BoardActions(board), latest)))));
        }
        setFocus();
    }

    private void about(Card card) {
        String text = card.contribution() == null ? card.detail()
                : card.contribution().description().strip().replaceAll("\\s+", " ");
        MessageDialog.openInformation(shell(), card.title(),
                text + (card.contribution() == null || !card.settings().isEmpty() ? "" : "\n\nIt has no parameters."));
    }

    @Override
    public void addAt(BoardLayout.Blank blank) {
        if (!Set.of(BoardStage.COLLECT, BoardStage.CONFIRM).contains(blank.stage())) {
            showPalette(true);
        }
        switch (blank.stage()) {
            case BoardStage.COLLECT -> chooseAssays();
            case BoardStage.CONFIRM -> chooseCohort();
            case BoardStage.PREPROCESS -> {
                board.lanes().stream().filter(lane -> lane.assay().equals(blank.assay())).findFirst()
                        .ifPresent(lane -> canvas.select(lane.steps().isEmpty() ? lane.source()
                                : lane.steps().getLast()));
                palette.focusGroup("Preprocessing");
            }
            case BoardStage.MODEL -> focus(BoardStage.MODEL, "Learners");
            case BoardStage.INTERPRET -> focus(BoardStage.INTERPRET, "Interpretation");
            default -> palette.focusSearch("");
        }
    }

    private void focus(String stage, String group) {
        if (!board.shared(stage).isEmpty()) {
            canvas.select(board.shared(stage).getLast());
        }
        palette.focusGroup(group);
    }

    private void chooseAssays() {
        List<String> now = board.lanes().stream().map(lane -> lane.assay()).toList();
        List<String> all = new ArrayList<>(now);
        all.addAll(board.unusedAssays());
        choose("Assays", "Which assays does the analysis use?", all, now)
                .ifPresent(chosen -> edit(new BoardActions(board).assays(chosen)));
    }

    private void chooseCohort() {
        DirectoryDialog dialog = new DirectoryDialog(shell());
        dialog.setText("External cohort");
        dialog.setMessage("Choose the folder of another study on which the models are measured.");
        String folder = dialog.open();
        if (folder != null) {
            edit(new BoardActions(board).addCohort(relative(Path.of(folder))));
        }
    }

    private String relative(Path folder) {
        Path from = editor.file().toAbsolutePath().getParent();
        boolean same = from.getRoot() != null && from.getRoot().equals(folder.getRoot());
        return (same ? from.relativize(folder) : folder).toString().replace('\\', '/');
    }

    /** Lets a person tick some of a list; empty if none is chosen. */
    private Optional<List<String>> choose(String title, String question, List<String> all, List<String> now) {
        ListSelectionDialog dialog = ListSelectionDialog.of(all).title(title).message(question)
                .contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider())
                .preselect(now.toArray()).create(shell());
        if (dialog.open() != Window.OK || dialog.getResult() == null || dialog.getResult().length == 0) {
            return Optional.empty();
        }
        List<Object> ticked = List.of(dialog.getResult());
        return Optional.of(all.stream().filter(ticked::contains).toList());
    }

    @Override
    public void endpoint(String id) {
        if (!broken && !List.of(id).equals(board.endpoints())) {
            edit(new BoardActions(board).endpoints(List.of(id)));
        }
    }

    @Override
    public void severalEndpoints() {
        if (!broken) {
            choose("Endpoints", "What do the models predict?", board.study().endpoints(), board.endpoints())
                    .ifPresent(chosen -> edit(new BoardActions(board).endpoints(chosen)));
            header.show(board);
        }
    }

    @Override
    public void more(Button button) {
        if (broken || board == null) {
            return;
        }
        MenuManager menu = new MenuManager();
        boolean late = board.isLateFusion();
        add(menu, "&Assays…", true, this::chooseAssays);
        menu.add(new Separator());
        choice(menu, "&One model of all assays (early fusion)", !late, () -> edit(actions().fusion(false)));
        choice(menu, "One &model for each assay (late fusion)", late, () -> edit(actions().fusion(true)));
        menu.add(new Separator());
        add(menu, "&Seed…", true, () -> ask("Seed", "The same seed gives the same result, byte for byte.",
                text(Places.SEED).isEmpty() ? "1" : text(Places.SEED),
                typed -> typed.matches("-?[0-9]{1,18}") ? null : "A whole number.")
                .ifPresent(typed -> edit(actions().seed(Long.parseLong(typed)))));
        add(menu, "&Title…", true, () -> ask("Title", "Title of the report; empty for that of the study:",
                text(Places.TITLE), typed -> null).ifPresent(typed -> edit(actions().title(typed))));
        Menu shown = menu.createContextMenu(button);
        Point corner = button.toDisplay(0, button.getSize().y);
        shown.setLocation(corner.x, corner.y);
        shown.setVisible(true);
    }

    private BoardActions actions() {
        return new BoardActions(board);
    }

    private String text(YamlPath place) {
        return board.source().node(place).orElse(null) instanceof YamlScalar scalar && !scalar.isNull() ? scalar.text()
                : "";
    }

    private Optional<String> ask(String title, String question, String now, IInputValidator validator) {
        InputDialog dialog = new InputDialog(shell(), title, question, now, validator);
        return dialog.open() == Window.OK && !dialog.getValue().equals(now) ? Optional.of(dialog.getValue().strip())
                : Optional.empty();
    }

    private static void choice(MenuManager menu, String text, boolean chosen, Runnable work) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    work.run();
                }
            }
        };
        action.setChecked(chosen);
        menu.add(action);
    }

    @Override
    public void showProblems() {
        if (checked == null || checked.problems().isEmpty()) {
            return;
        }
        List<Card> faulty = board == null ? List.of()
                : board.cards().stream().filter(one -> !one.problems().isEmpty()).toList();
        if (!faulty.isEmpty() && !broken) {
            int now = canvas.selected().map(faulty::indexOf).orElse(-1);
            canvas.select(faulty.get((now + 1) % faulty.size()));
        } else {
            editor.showSource(ProblemRange.of(checked.problems().get(0), checked.text()));
        }
    }

    @Override
    public void run() {
        if (editor.isDirty()) {
            editor.doSave(new NullProgressMonitor());
            if (editor.isDirty()) {
                return;
            }
        }
        ICommandService commands = editor.getSite().getService(ICommandService.class);
        Command command = commands.getCommand(RUN);
        String file = editor.workspaceFile().map(found -> found.getFullPath().toString())
                .orElse(editor.file().toString());
        if (!command.isDefined()) {
            MessageDialog.openError(shell(), "Run", "The part of the workbench that runs analyses is not installed.\n\n"
                    + "Run it by: resistlab run " + editor.file());
            return;
        }
        Map<String, String> parameters = new HashMap<>();
        parameters.put("file", file);
        try {
            editor.getSite().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            MessageDialog.openError(shell(), "Run", "The run cannot be started: " + e.getMessage());
        }
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> canvas.selected().ifPresentOrElse(card -> fill(menu, card), () -> {
            add(menu, "Pa&ste\tCtrl+V", !broken, canvas::paste);
            zoom(menu);
        }));
        canvas.canvas().setMenu(menu.createContextMenu(canvas.canvas()));
    }

    private void fill(MenuManager menu, Card card) {
        List<Card> cards = canvas.selectedCards();
        boolean item = !broken && cards.stream().anyMatch(one -> one.kind().isItem());
        boolean on = cards.stream().anyMatch(Card::on);
        boolean plain = card.settings().isEmpty() && card.kind() != CardKind.MODEL;
        add(menu, card.kind() == CardKind.ASSAY ? "Show &data\tEnter" : plain ? "&About…\tEnter"
                : "&Parameters…\tEnter", true, () -> open(card));
        if (card.kind() == CardKind.MODEL) {
            add(menu, "Re&name…\tF2", !broken, () -> rename(card));
        }
        add(menu, "Add &here…\tInsert", !broken, canvas::insert);
        menu.add(new Separator());
        add(menu, on ? "Switch &off\tSpace" : "Switch &on\tSpace", item, canvas::toggle);
        add(menu, "&Duplicate\tCtrl+D", item, canvas::duplicate);
        add(menu, "Move &up\tAlt+Up", !broken, () -> canvas.move(-1));
        add(menu, "Move do&wn\tAlt+Down", !broken, () -> canvas.move(1));
        menu.add(new Separator());
        add(menu, "Cu&t\tCtrl+X", item, canvas::cut);
        add(menu, "&Copy\tCtrl+C", item, canvas::copy);
        add(menu, "Pa&ste\tCtrl+V", !broken, canvas::paste);
        add(menu, "&Remove\tDelete", !broken, canvas::remove);
        menu.add(new Separator());
        add(menu, "Show in sourc&e", card.range() != null, () -> editor.showInSource(card));
        if (card.contribution() != null) {
            add(menu, "Show in &manual", true, () -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(
                    "reference/" + card.contribution().kind().word() + "/" + card.contribution().id()));
        }
        menu.add(new Separator());
        zoom(menu);
    }

    private void zoom(MenuManager menu) {
        MenuManager zoom = new MenuManager("&Zoom");
        add(zoom, "&In\tCtrl++", true, () -> canvas.zoom(BoardZoom.in(canvas.zoom())));
        add(zoom, "&Out\tCtrl+-", true, () -> canvas.zoom(BoardZoom.out(canvas.zoom())));
        add(zoom, "&100 %\tCtrl+0", true, () -> canvas.zoom(BoardZoom.NATURAL));
        add(zoom, "&Fit the window\tCtrl+1", true, canvas::fit);
        menu.add(zoom);
    }

    private static void add(MenuManager menu, String text, boolean enabled, Runnable work) {
        Action action = new Action(text) {

            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        menu.add(action);
    }

    /** Asks for another id of a model. */
    @Override
    public void rename(Card card) {
        if (broken || card.kind() != CardKind.MODEL) {
            return;
        }
        InputDialog dialog = new InputDialog(shell(), "Rename model", "Id of the model, as results show it:", card.id(),
                id -> id.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? null
                        : "An id begins with a letter or digit and holds letters, digits, \".\", \"-\" and \"_\".");
        if (dialog.open() == Window.OK && !dialog.getValue().equals(card.id())) {
            edit(new BoardActions(board).rename(card, dialog.getValue()));
        }
    }
}
