package org.resistlab.ui.analysis.internal.board;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;

/** Tells a screen reader of the cards: the board is a list, each card an item that is said in a sentence. */
final class BoardAccessibility {

    private final BoardCanvas board;
    private final Canvas canvas;

    private BoardAccessibility(BoardCanvas board, Canvas canvas) {
        this.board = board;
        this.canvas = canvas;
    }

    /** Adds the listeners that a screen reader asks. */
    static void add(BoardCanvas board, Canvas canvas) {
        new BoardAccessibility(board, canvas).listen();
    }

    private void listen() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = card(event.childID) == null ? "Board of the analysis" : card(event.childID).spoken();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = "Arrows select a card, Shift and arrows several, Alt and arrows move them, "
                        + "Space switches them off or on, Enter opens the parameters, Insert adds, Delete removes.";
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Cards());
    }

    private List<Card> cards() {
        return board.board() == null ? List.of() : board.board().cards();
    }

    private Card card(int child) {
        return child >= 0 && child < cards().size() ? cards().get(child) : null;
    }

    private final class Cards extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = cards().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[cards().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Card card = card(event.childID);
            Box box = card == null || board.layout() == null ? null : board.layout().box(card);
            Point size = canvas.getSize();
            Point corner = canvas.toDisplay(box == null ? 0 : board.drawn(box.x()), box == null ? 0
                    : board.drawn(box.y()));
            event.x = corner.x;
            event.y = corner.y;
            event.width = box == null ? size.x : board.drawn(box.width());
            event.height = box == null ? size.y : board.drawn(box.height());
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            event.childID = board.cardAt(at.x, at.y).map(cards()::indexOf).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl()
                    ? board.selected().map(cards()::indexOf).orElse(ACC.CHILDID_SELF)
                    : ACC.CHILDID_NONE;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            Card card = card(event.childID);
            if (card != null && board.isSelected(card)) {
                event.detail |= ACC.STATE_SELECTED;
            }
            if (card != null && board.selected().map(Card::key).filter(card.key()::equals).isPresent()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }
    }
}
