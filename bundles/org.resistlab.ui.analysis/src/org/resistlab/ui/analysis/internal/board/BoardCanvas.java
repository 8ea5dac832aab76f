package org.resistlab.ui.analysis.internal.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.problem.Problem;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardActions;
import org.resistlab.ui.analysis.model.BoardEdit;
import org.resistlab.ui.analysis.model.BoardLayout;
import org.resistlab.ui.analysis.model.BoardStage;
import org.resistlab.ui.analysis.model.BoardZoom;
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.CardPalette;
import org.resistlab.ui.analysis.model.CardSelection;
import org.resistlab.ui.analysis.model.CardText;
import org.resistlab.ui.analysis.model.Lane;
import org.resistlab.ui.analysis.model.Places;
import org.resistlab.ui.analysis.model.TextSize;

/** The drawn board: cards that are selected, dragged and moved by mouse and keyboard. */
public final class BoardCanvas {

    private static final int DRAG_DISTANCE = 5;
    /** How near to its edge the pointer scrolls the board while it drags, in points. */
    private static final int EDGE = 24;

    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final BoardListener listener;
    private final Font bold;
    private final TextSize size;
    private Board board;
    private BoardLayout layout;
    private final CardSelection selection = new CardSelection();
    private int zoom = BoardZoom.NATURAL;
    private boolean frozen;
    /** Where the button went down; null while it is up. */
    private Point pressed;
    private Point pointer;
    /** Whether cards are being dragged. */
    private boolean dragging;
    /** What was selected before a rectangle was begun that adds to it; null where none is drawn. */
    private List<String> banded;
    private BoardLayout.Drop drop;

    public BoardCanvas(Composite parent, BoardListener listener) {
        this.listener = listener;
        scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        canvas.setData("name", "board");
        scroller.setContent(canvas);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), canvas);
        bold = resources.create(FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD));
        GC ruler = new GC(canvas.getDisplay());
        ruler.setFont(canvas.getFont());
        canvas.addDisposeListener(event -> ruler.dispose());
        size = new TextSize(ruler.getFontMetrics().getHeight(), text -> width(ruler, canvas.getFont(), text),
                text -> width(ruler, bold, text));
        scroller.addListener(SWT.Resize, event -> relayout());
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.FocusIn, event -> focused());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = isTabKey(event));
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::press));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(this::release));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClick));
        canvas.addMouseMoveListener(this::move);
        canvas.addListener(SWT.MouseExit, event -> canvas.setToolTipText(null));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MenuDetect, this::menuPlace);
        BoardAccessibility.add(this, canvas);
        dropTarget();
    }

    private static boolean isTabKey(Event event) {
        return event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    /** The control to lay out. */
    public Control control() {
        return scroller;
    }

    /** The control that is drawn on and takes the keys. */
    public Canvas canvas() {
        return canvas;
    }

    public Board board() {
        return board;
    }

    /** The layout as it is drawn; null before the first board. */
    public BoardLayout layout() {
        return layout;
    }

    /** Shows a board; the selection stays at its place. */
    public void show(Board shown) {
        board = shown;
        selection.retain(board);
        relayout();
        if (canvas.isFocusControl()) {
            focused();
        }
    }

    /** Whether changes are refused, because the text is not YAML just now. */
    public void freeze(boolean freeze) {
        frozen = freeze;
        canvas.redraw();
    }

    /** The card that has the keyboard. */
    public Optional<Card> selected() {
        return board == null ? Optional.empty() : selection.lead(board);
    }

    /** All selected cards, in the order of the board. */
    public List<Card> selectedCards() {
        return board == null ? List.of() : selection.cards(board);
    }

    private List<Card> selectedItems() {
        return selectedCards().stream().filter(card -> card.kind().isItem()).toList();
    }

    boolean isSelected(Card card) {
        return selection.contains(card);
    }

    /** Selects a card alone; null for none. */
    public void select(Card card) {
        boolean same = selectedCards().equals(card == null ? List.of() : List.of(card));
        if (card == null) {
            selection.clear();
        } else {
            selection.only(card.key());
        }
        if (!same) {
            selectionChanged();
        }
    }

    /** Selects the card of a key, if there is one. */
    public void select(String key) {
        select(List.of(key));
    }

    /** Selects the cards of these keys, as far as there are any. */
    public void select(List<String> keys) {
        if (board != null && !keys.isEmpty()) {
            selection.all(keys.stream().filter(key -> board.card(key).isPresent()).toList());
            selectionChanged();
        }
    }

    /** Selects all that can be moved, copied and switched off. */
    public void selectAll() {
        if (board != null) {
            select(board.cards().stream().filter(card -> card.kind().isItem()).map(Card::key).toList());
        }
    }

    private void selectionChanged() {
        Card lead = selected().orElse(null);
        if (banded == null) {
            reveal();
        }
        canvas.redraw();
        canvas.getAccessible().setFocus(lead == null ? ACC.CHILDID_SELF : board.cards().indexOf(lead));
        listener.selected(lead);
    }

    private void reveal() {
        Box box = layout == null ? null : selected().map(layout::box).orElse(null);
        if (box != null) {
            Point origin = scroller.getOrigin();
            Rectangle area = scroller.getClientArea();
            int x = Math.min(Math.max(origin.x, drawn(box.right() + 12) - area.width),
                    Math.max(0, drawn(box.x() - 12)));
            int y = Math.min(Math.max(origin.y, drawn(box.bottom() + 12) - area.height),
                    Math.max(0, drawn(box.y() - 40)));
            scroller.setOrigin(x, y);
        }
    }

    /** A length of the layout as it is drawn. */
    int drawn(int length) {
        return length * zoom / BoardZoom.NATURAL;
    }

    /** A place of the canvas in the layout. */
    private int laidOut(int place) {
        return place * BoardZoom.NATURAL / zoom;
    }

    private void relayout() {
        if (board == null || canvas.isDisposed()) {
            return;
        }
        int width = scroller.getSize().x - scroller.getVerticalBar().getSize().x; // it may lie over the board
        layout = new BoardLayout(board, laidOut(width), size);
        scroller.setMinSize(drawn(layout.width()), drawn(layout.height()));
        canvas.redraw();
    }

    private static int width(GC ruler, Font font, String text) {
        ruler.setFont(font);
        return ruler.textExtent(text).x;
    }

    /** How large the board is drawn, in percent. */
    public int zoom() {
        return zoom;
    }

    /** Draws the board larger or smaller. */
    public void zoom(int percent) {
        if (percent != zoom) {
            zoom = percent;
            relayout();
            reveal();
            listener.zoomed(percent);
        }
    }

    /** Draws the board so that all of it is seen, if it can still be read. */
    public void fit() {
        if (board != null) {
            Point room = scroller.getSize();
            zoom(BoardZoom.fit(board, room.x, room.y, size));
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? BoardZoom.in(zoom) : BoardZoom.out(zoom));
            event.doit = false;
        }
    }

    /** The keyboard opens the menu at the card, not at the mouse. */
    private void menuPlace(Event event) {
        canvas.setToolTipText(null); // it would cover the menu
        Box box = layout == null ? null : selected().map(layout::box).orElse(null);
        if (event.detail == SWT.MENU_KEYBOARD && box != null) {
            Point corner = canvas.toDisplay(drawn(box.x() + 20), drawn(box.y() + 20));
            event.x = corner.x;
            event.y = corner.y;
        }
    }

    private void paint(GC gc) {
        BoardColors colors = new BoardColors(canvas);
        if (board == null || layout == null) {
            gc.setBackground(colors.background());
            gc.fillRectangle(canvas.getClientArea());
            return;
        }
        if (frozen) {
            gc.setAlpha(150);
        }
        Rectangle area = canvas.getClientArea();
        gc.setBackground(colors.background());
        gc.fillRectangle(area);
        Transform scale = new Transform(gc.getDevice());
        scale.scale(zoom / (float) BoardZoom.NATURAL, zoom / (float) BoardZoom.NATURAL);
        gc.setTransform(zoom == BoardZoom.NATURAL ? null : scale);
        BoardPainter painter = new BoardPainter(gc, colors, board, layout, bold);
        painter.paint(this::isSelected, selected().orElse(null), canvas.isFocusControl(), dragging, drop);
        if (dragging) {
            painter.carried(selectedCards(), laidOut(pointer.x), laidOut(pointer.y));
        } else if (banded != null) {
            painter.band(band());
        }
        gc.setTransform(null);
        scale.dispose();
    }

    private void focused() {
        if (selected().isEmpty() && board != null && !board.cards().isEmpty()) {
            select(board.cards().get(0));
        }
        canvas.redraw();
    }

    private void edit(BoardEdit edit) {
        if (!frozen && !edit.isEmpty()) {
            listener.edit(edit);
        }
    }

    private BoardActions actions() {
        return new BoardActions(board);
    }

    private void key(KeyEvent event) {
        Card lead = selected().orElse(null);
        if (event.keyCode == SWT.ESC) {
            cancelDrag();
        } else if (lead != null && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            key(event, lead);
        }
    }

    private void key(KeyEvent event, Card lead) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> go(layout.neighbour(lead, 0, -1), event);
            case SWT.ARROW_DOWN -> go(layout.neighbour(lead, 0, 1), event);
            case SWT.ARROW_LEFT -> go(layout.neighbour(lead, -1, 0), event);
            case SWT.ARROW_RIGHT -> go(layout.neighbour(lead, 1, 0), event);
            case SWT.HOME -> go(board.cards().get(0), event);
            case SWT.END -> go(board.cards().getLast(), event);
            case SWT.SPACE -> toggle();
            case SWT.CR, SWT.KEYPAD_CR -> listener.open(lead);
            case SWT.F2 -> listener.rename(lead);
            case SWT.INSERT -> insert();
            default -> {
            }
        }
    }

    /** Asks for a new card where the selected one stands; for an assay, of a step. */
    public void insert() {
        Card lead = selected().orElse(null);
        if (lead != null && !frozen) {
            String stage = lead.kind() == CardKind.ASSAY ? BoardStage.PREPROCESS : lead.stage();
            layout.blanks().stream().filter(blank -> blank.stage().equals(stage) && blank.assay().equals(lead.assay()))
                    .findFirst().ifPresentOrElse(listener::addAt,
                            () -> listener.refused("Nothing can be added to " + lead.title() + "."));
        }
    }

    private void go(Card to, KeyEvent event) {
        if ((event.stateMask & SWT.SHIFT) == 0) {
            select(to);
        } else {
            selection.extend(board, to.key());
            selectionChanged();
        }
    }

    /** Removes the selected cards. */
    public void remove() {
        List<Card> items = selectedItems();
        if (!items.isEmpty()) {
            edit(actions().remove(items));
        } else {
            selected().filter(card -> card.kind() == CardKind.ASSAY || !card.implied())
                    .filter(card -> card.kind() != CardKind.APPLY).ifPresent(card -> edit(actions().remove(card)));
        }
    }

    /** Switches the selected cards off or on. */
    public void toggle() {
        if (!selectedItems().isEmpty()) {
            edit(actions().toggle(selectedItems()));
        }
    }

    /** Puts copies behind the selected cards. */
    public void duplicate() {
        if (!selectedItems().isEmpty()) {
            edit(actions().duplicate(selectedItems()));
        }
    }

    /** Copies the selected cards to the clipboard. */
    public void copy() {
        if (!selectedItems().isEmpty()) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {CardText.write(board, selectedItems())},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Copies the selected cards to the clipboard and removes them. */
    public void cut() {
        if (!frozen && !selectedItems().isEmpty()) {
            copy();
            remove();
        }
    }

    /** Puts the cards of the clipboard on the board; says so where it holds none. */
    public void paste() {
        if (board == null || frozen) {
            return;
        }
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        BoardEdit edit = actions().paste(text instanceof String copied ? copied : "", selected().orElse(null));
        if (edit.isEmpty()) {
            listener.refused("The clipboard holds no steps, models, explainers or cohorts.");
        } else {
            edit(edit);
        }
    }

    /** Moves the selected cards by one place: up or down, a step at the end of a lane into the next one. */
    public void move(int by) {
        Card lead = selected().orElse(null);
        if (lead == null) {
            return;
        }
        if (lead.kind() == CardKind.ASSAY) {
            int lane = lane(lead.assay());
            if (lane + by >= 0 && lane + by < board.lanes().size()) {
                edit(actions().moveAssay(lead.assay(), lane + by));
            }
            return;
        }
        List<Card> moved = selectedItems().stream().filter(card -> card.place().equals(lead.place())).toList();
        if (moved.isEmpty()) {
            return;
        }
        int last = (int) board.cards().stream().filter(card -> card.place().equals(lead.place())).count() - 1;
        int to = by < 0 ? moved.getFirst().slot() - 1 : moved.getLast().slot() + 2;
        if (to >= 0 && to <= last + 1) {
            edit(actions().moveBefore(moved, lead.place(), to));
        } else if (lead.kind() == CardKind.STEP) {
            int lane = lane(lead.assay()) + by;
            if (lane >= 0 && lane < board.lanes().size()) {
                Lane next = board.lanes().get(lane);
                edit(actions().moveBefore(moved, Places.steps(next.assay()), by > 0 ? 0 : next.steps().size()));
            }
        }
    }

    private int lane(String assay) {
        for (int i = 0; i < board.lanes().size(); i++) {
            if (board.lanes().get(i).assay().equals(assay)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Card> cardAt(MouseEvent event) {
        return cardAt(event.x, event.y);
    }

    /** The card that is drawn at a place of the canvas. */
    Optional<Card> cardAt(int x, int y) {
        return layout == null ? Optional.empty() : layout.cardAt(laidOut(x), laidOut(y));
    }

    private void press(MouseEvent event) {
        canvas.setFocus();
        if (layout == null) {
            return;
        }
        Card card = cardAt(event).orElse(null);
        boolean more = (event.stateMask & SWT.MOD1) != 0;
        boolean range = (event.stateMask & SWT.SHIFT) != 0;
        if (card != null && (more || range)) {
            if (range) {
                selection.extend(board, card.key());
            } else {
                selection.toggle(card.key());
            }
            selectionChanged();
        } else if (card == null ? !more : !isSelected(card)) {
            select(card);
        }
        pressed = event.button == 1 && (card == null || isSelected(card)) ? new Point(event.x, event.y) : null;
    }

    private void move(MouseEvent event) {
        if (layout == null) {
            return;
        }
        if (pressed == null) {
            hover(laidOut(event.x), laidOut(event.y));
            return;
        }
        boolean far = Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG_DISTANCE;
        if (!dragging && banded == null && far) {
            if (cardAt(pressed.x, pressed.y).isEmpty()) {
                banded = selectedCards().stream().map(Card::key).toList();
            } else {
                dragging = !frozen;
            }
            canvas.setToolTipText(null);
        }
        pointer = new Point(event.x, event.y);
        if (banded != null) {
            selectBand();
        } else if (dragging) {
            drop = target(event);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(drop == null ? SWT.CURSOR_NO : SWT.CURSOR_HAND));
            scrollAtEdge(event.x, event.y);
            canvas.redraw();
        }
    }

    private void selectBand() {
        List<Card> before = selectedCards();
        Stream<String> touched = layout.within(band()).stream().map(Card::key);
        selection.all(Stream.concat(banded.stream(), touched).distinct().toList());
        if (!before.equals(selectedCards())) {
            selectionChanged();
        }
        canvas.redraw();
    }

    /** The rectangle from where the button went down to the pointer. */
    private Box band() {
        return Box.between(laidOut(pressed.x), laidOut(pressed.y), laidOut(pointer.x), laidOut(pointer.y));
    }

    /** Where the dragged cards would come to be: the one under the pointer decides. */
    private BoardLayout.Drop target(MouseEvent event) {
        return selected().flatMap(card -> layout.drop(card, laidOut(event.x), laidOut(event.y))).orElse(null);
    }

    private void scrollAtEdge(int x, int y) {
        Point origin = scroller.getOrigin();
        Rectangle area = scroller.getClientArea();
        int dx = x - origin.x < EDGE ? -EDGE : x - origin.x > area.width - EDGE ? EDGE : 0;
        int dy = y - origin.y < EDGE ? -EDGE : y - origin.y > area.height - EDGE ? EDGE : 0;
        if (dx != 0 || dy != 0) {
            scroller.setOrigin(Math.max(0, origin.x + dx), Math.max(0, origin.y + dy));
        }
    }

    private void release(MouseEvent event) {
        boolean dragged = dragging;
        boolean clicked = pressed != null && !dragging && banded == null
                && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
        BoardLayout.Drop target = drop;
        cancelDrag();
        if (event.button == 1 && dragged && target != null) {
            drop(target);
        } else if (event.button == 1 && clicked) {
            cardAt(event).ifPresentOrElse(this::select, () -> blank(event)); // of several, the one that is clicked
        }
    }

    private void blank(MouseEvent event) {
        if (!frozen && layout != null) {
            layout.blankAt(laidOut(event.x), laidOut(event.y)).ifPresent(listener::addAt);
        }
    }

    private void drop(BoardLayout.Drop target) {
        Card lead = selected().orElseThrow();
        if (lead.kind() == CardKind.ASSAY) {
            int from = lane(lead.assay());
            edit(actions().moveAssay(lead.assay(), target.slot() > from ? target.slot() - 1 : target.slot()));
            return;
        }
        List<Card> moved = selectedItems().stream().filter(card -> card.kind() == lead.kind()).toList();
        edit(actions().moveBefore(moved, target.list(), target.slot()));
    }

    private void cancelDrag() {
        pressed = null;
        dragging = false;
        banded = null;
        drop = null;
        canvas.setCursor(null);
        canvas.redraw();
    }

    private void doubleClick(MouseEvent event) {
        if (layout != null) {
            cancelDrag();
            cardAt(event).ifPresent(listener::open);
        }
    }

    private void hover(int x, int y) {
        boolean button = !frozen && layout.blankAt(x, y).isPresent();
        canvas.setCursor(button ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String text = layout.cardAt(x, y).map(BoardCanvas::tooltip)
                .or(() -> layout.columns().stream().filter(column -> column.heading().contains(x, y)).findFirst()
                        .map(column -> column.stage().description()))
                .orElse(null);
        if (text == null ? canvas.getToolTipText() != null : !text.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private static String tooltip(Card card) {
        StringBuilder text = new StringBuilder(card.title());
        if (!card.detail().isEmpty()) {
            text.append(" – ").append(card.detail());
        }
        if (!card.summary().isEmpty()) {
            text.append('\n').append(card.summary());
        }
        for (Problem problem : card.problems()) {
            text.append("\n\n").append(problem.message()).append(problem.remedy().isEmpty() ? "" : " ")
                    .append(problem.remedy());
        }
        if (card.contribution() != null) {
            text.append("\n\n").append(CardPalette.firstSentence(card.contribution().description()));
        }
        return text.toString().replace("&", "&&");
    }

    private void dropTarget() {
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                Point at = canvas.toControl(event.x, event.y);
                Contribution source = PalettePart.dragged();
                drop = source == null || layout == null || frozen ? null
                        : layout.drop(source, laidOut(at.x), laidOut(at.y)).orElse(null);
                event.detail = drop == null ? DND.DROP_NONE : DND.DROP_COPY;
                canvas.redraw();
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                canvas.getDisplay().asyncExec(() -> {
                    if (!canvas.isDisposed() && !dragging) {
                        drop = null;
                        canvas.redraw();
                    }
                });
            }

            @Override
            public void drop(DropTargetEvent event) {
                Contribution source = PalettePart.dragged();
                Point at = canvas.toControl(event.x, event.y);
                if (source != null && layout != null) {
                    layout.drop(source, laidOut(at.x), laidOut(at.y))
                            .ifPresent(place -> edit(actions().add(source, place.assay(), place.slot())));
                }
            }
        });
    }

    /** Adds something from the palette: beside the selected card where that fits, else at the end. */
    public void add(Contribution contribution) {
        if (board == null) {
            return;
        }
        boolean step = contribution.kind() == ContributionKind.STEPS;
        List<String> lanes = board.lanes().stream().map(lane -> lane.assay()).toList();
        String assay = !step ? ""
                : selected().map(Card::assay).filter(id -> !id.isEmpty())
                        .orElse(lanes.isEmpty() ? "" : lanes.getLast());
        if (step && assay.isEmpty()) {
            listener.refused("A step belongs to an assay. Choose one first.");
            return;
        }
        CardKind kind = step ? CardKind.STEP
                : contribution.kind() == ContributionKind.LEARNERS ? CardKind.MODEL : CardKind.EXPLAINER;
        int slot = selected().filter(card -> card.kind() == kind).map(card -> card.slot() + 1).orElse(-1);
        edit(actions().add(contribution, assay, slot));
    }
}
