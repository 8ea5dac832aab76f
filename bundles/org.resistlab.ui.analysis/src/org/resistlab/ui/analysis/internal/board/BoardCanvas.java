package org.resistlab.ui.analysis.internal.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;

/** The drawn board: cards that are selected, dragged and moved by mouse and keyboard. */
public final class BoardCanvas {

    private static final int DRAG_DISTANCE = 5;

    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final BoardListener listener;
    private final Font bold;
    private Board board;
    private BoardLayout layout;
    private Card selected;
    private boolean frozen;
    private Point pressed;
    private Card dragged;
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
        selected = selected == null ? null : board.card(selected.key()).orElse(null);
        relayout();
    }

    /** Whether changes are refused, because the text is not YAML just now. */
    public void freeze(boolean freeze) {
        frozen = freeze;
        canvas.redraw();
    }

    public Optional<Card> selected() {
        return Optional.ofNullable(selected);
    }

    /** Selects a card; null for none. */
    public void select(Card card) {
        if (card == null ? selected == null : selected != null && selected.key().equals(card.key())) {
            selected = card;
            return;
        }
        selected = card;
        reveal();
        canvas.redraw();
        canvas.getAccessible().setFocus(card == null ? ACC.CHILDID_SELF : board.cards().indexOf(card));
        listener.selected(card);
    }

    /** Selects the card of a key, if there is one. */
    public void select(String key) {
        if (board != null) {
            board.card(key).ifPresent(this::select);
        }
    }

    private void reveal() {
        Box box = selected == null || layout == null ? null : layout.box(selected);
        if (box != null) {
            Point origin = scroller.getOrigin();
            Rectangle area = scroller.getClientArea();
            int x = Math.min(Math.max(origin.x, box.right() + 12 - area.width), Math.max(0, box.x() - 12));
            int y = Math.min(Math.max(origin.y, box.bottom() + 12 - area.height), Math.max(0, box.y() - 40));
            scroller.setOrigin(x, y);
        }
    }

    private void relayout() {
        if (board == null || canvas.isDisposed()) {
            return;
        }
        GC gc = new GC(canvas);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        layout = new BoardLayout(board, scroller.getClientArea().width, line);
        scroller.setMinSize(layout.width(), layout.height());
        canvas.redraw();
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
        new BoardPainter(gc, colors, board, layout, bold).paint(selected, canvas.isFocusControl(), dragged, drop,
                canvas.getClientArea());
    }

    private void focused() {
        if (selected == null && board != null && !board.cards().isEmpty()) {
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
        if (board == null || selected == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP -> select(layout.neighbour(selected, 0, -1));
            case SWT.ARROW_DOWN -> select(layout.neighbour(selected, 0, 1));
            case SWT.ARROW_LEFT -> select(layout.neighbour(selected, -1, 0));
            case SWT.ARROW_RIGHT -> select(layout.neighbour(selected, 1, 0));
            case SWT.HOME -> select(board.cards().get(0));
            case SWT.END -> select(board.cards().getLast());
            case SWT.DEL -> remove();
            case SWT.SPACE -> toggle();
            case SWT.CR, SWT.KEYPAD_CR -> listener.open(selected);
            case SWT.ESC -> cancelDrag();
            default -> {
            }
        }
    }

    /** Removes the selected card. */
    public void remove() {
        if (selected != null && (selected.kind().isItem() || !selected.implied() || selected.kind() == CardKind.ASSAY)
                && selected.kind() != CardKind.APPLY) {
            edit(actions().remove(selected));
        }
    }

    /** Switches the selected card off or on. */
    public void toggle() {
        if (selected != null && selected.kind().isItem()) {
            edit(actions().toggle(selected));
        }
    }

    /** Copies the selected card. */
    public void duplicate() {
        if (selected != null && selected.kind().isItem()) {
            edit(actions().duplicate(selected));
        }
    }

    /** Moves the selected card by one place: up or down, at the end of a lane into the next one. */
    public void move(int by) {
        if (selected == null) {
            return;
        }
        if (selected.kind() == CardKind.ASSAY) {
            int lane = lane(selected.assay());
            if (lane + by >= 0 && lane + by < board.lanes().size()) {
                edit(actions().moveAssay(selected.assay(), lane + by));
            }
            return;
        }
        if (!selected.kind().isItem()) {
            return;
        }
        int last = (int) board.cards().stream().filter(card -> card.place().equals(selected.place())).count() - 1;
        int to = selected.slot() + by;
        if (to >= 0 && to <= last) {
            edit(actions().move(selected, to));
        } else if (selected.kind() == CardKind.STEP) {
            int lane = lane(selected.assay()) + by;
            if (lane >= 0 && lane < board.lanes().size()) {
                edit(actions().moveToAssay(selected, board.lanes().get(lane).assay(), by > 0 ? 0 : -1));
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

    private void press(MouseEvent event) {
        canvas.setFocus();
        if (layout == null) {
            return;
        }
        Optional<Card> card = layout.cardAt(event.x, event.y);
        select(card.orElse(null));
        pressed = event.button == 1 && card.isPresent() ? new Point(event.x, event.y) : null;
        if (card.isEmpty() && event.button == 1) {
            layout.blankAt(event.x, event.y).ifPresent(blank -> {
                if (!frozen) {
                    listener.addAt(blank);
                }
            });
        }
    }

    private void move(MouseEvent event) {
        if (layout == null) {
            return;
        }
        if (pressed == null) {
            hover(event.x, event.y);
            return;
        }
        boolean far = Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG_DISTANCE;
        if (dragged == null && far && selected != null && !frozen) {
            dragged = selected;
            canvas.setToolTipText(null);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
        if (dragged != null) {
            drop = layout.drop(dragged, event.x, event.y).orElse(null);
            canvas.redraw();
        }
    }

    private void release(MouseEvent event) {
        Card moved = dragged;
        BoardLayout.Drop target = drop;
        cancelDrag();
        if (event.button == 1 && moved != null && target != null) {
            drop(moved, target);
        }
    }

    private void drop(Card moved, BoardLayout.Drop target) {
        if (moved.kind() == CardKind.ASSAY) {
            int from = lane(moved.assay());
            edit(actions().moveAssay(moved.assay(), target.slot() > from ? target.slot() - 1 : target.slot()));
        } else if (moved.place().equals(target.list())) {
            edit(actions().move(moved, target.slot() > moved.slot() ? target.slot() - 1 : target.slot()));
        } else {
            edit(actions().moveToAssay(moved, target.assay(), target.slot()));
        }
    }

    private void cancelDrag() {
        pressed = null;
        dragged = null;
        drop = null;
        canvas.setCursor(null);
        canvas.redraw();
    }

    private void doubleClick(MouseEvent event) {
        if (layout != null) {
            cancelDrag();
            layout.cardAt(event.x, event.y).ifPresent(listener::open);
        }
    }

    private void hover(int x, int y) {
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
                drop = source == null || layout == null || frozen ? null : layout.drop(source, at.x, at.y).orElse(null);
                event.detail = drop == null ? DND.DROP_NONE : DND.DROP_COPY;
                canvas.redraw();
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                canvas.getDisplay().asyncExec(() -> {
                    if (!canvas.isDisposed() && dragged == null) {
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
                    layout.drop(source, at.x, at.y)
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
        String assay = !step ? "" : selected != null && !selected.assay().isEmpty() ? selected.assay()
                : lanes.isEmpty() ? "" : lanes.getLast();
        if (step && assay.isEmpty()) {
            return;
        }
        boolean beside = selected != null && selected.kind().isItem()
                && (step ? selected.kind() == CardKind.STEP : selected.kind() == kind(contribution));
        edit(actions().add(contribution, assay, beside ? selected.slot() + 1 : -1));
    }

    private static CardKind kind(Contribution contribution) {
        return contribution.kind() == ContributionKind.LEARNERS ? CardKind.MODEL : CardKind.EXPLAINER;
    }
}
