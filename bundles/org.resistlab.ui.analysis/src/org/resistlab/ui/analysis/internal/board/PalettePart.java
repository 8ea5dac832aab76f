package org.resistlab.ui.analysis.internal.board;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.contribution.Reference;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.CardPalette;
import org.resistlab.ui.analysis.model.PaletteEntry;

/** What can be put on the board: a list that is searched, and below it what is known of the selected entry. */
public final class PalettePart {

    /** How much height the list needs for itself before the help has some below it. */
    private static final int BOTH = 200;

    /** What is dragged from a palette just now: within one window a transfer needs no bytes. */
    private static Contribution dragged;

    private final CardPalette palette;
    private final Consumer<Contribution> add;
    private final Composite control;
    private final Text search;
    private final TreeViewer tree;
    private final ScrolledComposite scroller;
    private final Link help;
    private Board board;
    private List<PaletteEntry> entries = List.of();

    /**
     * @param add is told what is to be put on the board
     * @param back is run by Escape: goes to the board
     */
    public PalettePart(Composite parent, Contributions installed, Consumer<Contribution> add, Runnable back) {
        this.palette = new CardPalette(installed);
        this.add = add;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 6).applyTo(control);
        Label title = new Label(control, SWT.NONE);
        title.setText("&Palette");
        search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search steps and learners");
        search.setData("name", "palette-search");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> searched());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focusList();
            } else if (event.keyCode == SWT.ESC) {
                back.run();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> addSelected());
        SashForm sash = new SashForm(control, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new TreeViewer(sash, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        AccessibleName.set(tree.getControl(), "Palette");
        scroller = new ScrolledComposite(sash, SWT.V_SCROLL);
        help = new Link(scroller, SWT.WRAP);
        scroller.setContent(help);
        scroller.setExpandHorizontal(true);
        scroller.addListener(SWT.Resize, event -> resizeHelp());
        help.addListener(SWT.Selection, event -> open(event.text));
        sash.setWeights(62, 38);
        sash.addListener(SWT.Resize, event -> sash.setMaximizedControl(sash.getSize().y < BOTH ? tree.getControl()
                : null));
        tree.setContentProvider(new Groups());
        // drawn by JFace: the tree of GTK blurs icons where the screen is scaled
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        tree.addSelectionChangedListener(event -> showHelp());
        tree.addDoubleClickListener(event -> addSelected());
        tree.getTree().setData("name", "palette-list");
        tree.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                back.run();
            }
        });
        drag();
        refresh();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, "org.resistlab.ui.help.analysis-palette");
    }

    public Control control() {
        return control;
    }

    /** What is dragged from a palette; null where nothing is. */
    static Contribution dragged() {
        return dragged;
    }

    /** Offers what fits a board. */
    public void show(Board shown) {
        board = shown;
        refresh();
    }

    /** Goes to the search field. */
    public void focusSearch(String query) {
        search.setText(query);
        search.setFocus();
        search.selectAll();
    }

    /** Selects the first entry of a group and goes to the list. */
    public void focusGroup(String group) {
        search.setText("");
        entries.stream().filter(entry -> entry.group().equals(group)).findFirst().ifPresent(entry -> {
            tree.setSelection(new StructuredSelection(entry), true);
            tree.getTree().setTopItem(tree.getTree().getSelection()[0].getParentItem());
        });
        tree.getControl().setFocus();
    }

    private void focusList() {
        tree.getControl().setFocus();
        if (tree.getStructuredSelection().isEmpty() && !entries.isEmpty()) {
            tree.setSelection(new StructuredSelection(entries.get(0)), true);
        }
    }

    /** At once: a list that changed some time later could take a drag away. */
    private void searched() {
        refresh();
        if (!search.getText().isBlank() && !entries.isEmpty()) {
            tree.setSelection(new StructuredSelection(entries.getFirst()), true);
        }
    }

    private void refresh() {
        List<PaletteEntry> found = palette.entries(board, search.getText());
        if (found.equals(entries) && tree.getInput() != null) {
            return;
        }
        PaletteEntry before = selected();
        entries = found;
        tree.setInput(entries);
        tree.expandAll();
        entries.stream().filter(entry -> before != null && entry.contribution().equals(before.contribution()))
                .findFirst().ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
        showHelp();
    }

    private PaletteEntry selected() {
        IStructuredSelection selection = tree.getStructuredSelection();
        return selection.getFirstElement() instanceof PaletteEntry entry ? entry : null;
    }

    private void addSelected() {
        PaletteEntry entry = selected();
        if (entry != null) {
            add.accept(entry.contribution());
        }
    }

    private void showHelp() {
        PaletteEntry entry = selected();
        help.setText(entry == null
                ? entries.isEmpty() ? "Nothing is found. Try fewer words."
                        : "Double-click an entry, press Enter, or drag it onto the board. Esc goes back to the board."
                : text(entry));
        resizeHelp();
        scroller.setOrigin(0, 0);
    }

    private static String text(PaletteEntry entry) {
        Contribution contribution = entry.contribution();
        StringBuilder text = new StringBuilder();
        text.append(contribution.name()).append(" (").append(contribution.id()).append(")\n\n");
        if (!entry.fits()) {
            text.append(entry.reason()).append("\n\n");
        }
        String described = CardPalette.help(contribution);
        for (Reference reference : contribution.references()) {
            described = described.replace("\n" + reference, "");
        }
        text.append(escape(described));
        for (Reference reference : contribution.references()) {
            text.append("\n• ").append(escape(reference.text()));
            if (!reference.doi().isEmpty()) {
                text.append(" <a href=\"https://doi.org/").append(reference.doi()).append("\">doi</a>");
            }
        }
        String page = "reference/" + contribution.kind().name().toLowerCase(Locale.ROOT) + "/" + contribution.id();
        return text.append("\n\n<a href=\"help:").append(page).append("\">In the manual</a>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private static void open(String link) {
        if (link.startsWith("help:")) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(link.substring("help:".length()));
        } else {
            Program.launch(link);
        }
    }

    private void resizeHelp() {
        int width = Math.max(40, scroller.getClientArea().width - 2);
        Point size = help.computeSize(width, SWT.DEFAULT);
        help.setSize(width, size.y + 4);
    }

    private void drag() {
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] {TextTransfer.getInstance()}, new DragSourceAdapter() {

            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = selected() == null ? null : selected().contribution();
                event.doit = dragged != null;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = dragged == null ? "" : dragged.id();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = null;
            }
        });
    }

    /** Groups with their entries. */
    private final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return entries.stream().map(PaletteEntry::group).distinct().toArray();
        }

        @Override
        public Object[] getChildren(Object group) {
            return entries.stream().filter(entry -> entry.group().equals(group)).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof PaletteEntry entry ? entry.group() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !(element instanceof PaletteEntry);
        }
    }

    /** Names; what does not fit is grey and says so. */
    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            if (!(element instanceof PaletteEntry entry)) {
                return new StyledString(Objects.toString(element));
            }
            String name = entry.contribution().name();
            return entry.fits() ? new StyledString(name)
                    : new StyledString(name + " (does not fit)", StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            if (!(element instanceof PaletteEntry entry)) {
                return null;
            }
            return switch (entry.contribution().kind()) {
                case STEPS -> Icons.image("org.resistlab.ui.analysis", "step");
                case EXPLAINERS -> Icons.image("org.resistlab.ui.analysis", "explainer");
                default -> Icons.image("model");
            };
        }
    }
}
