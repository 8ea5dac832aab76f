package org.resistlab.ui.analysis.internal.board;

import org.resistlab.ui.analysis.model.BoardEdit;
import org.resistlab.ui.analysis.model.BoardLayout;
import org.resistlab.ui.analysis.model.Card;

/** Is told what a person wants of a board. */
public interface BoardListener {

    /** A change of the text. */
    void edit(BoardEdit edit);

    /** Another card is selected; null for none. */
    void selected(Card card);

    /** The dialog of a card is asked for. */
    void open(Card card);

    /** Another name of a card is asked for. */
    void rename(Card card);

    /** The board is drawn larger or smaller, in percent. */
    void zoomed(int percent);

    /** Nothing has been done, and why. */
    void refused(String reason);

    /** Something new is asked for at a place. */
    void addAt(BoardLayout.Blank blank);
}
