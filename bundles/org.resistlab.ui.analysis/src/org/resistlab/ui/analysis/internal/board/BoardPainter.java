package org.resistlab.ui.analysis.internal.board;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardLayout;
import org.resistlab.ui.analysis.model.BoardStage;
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardFace;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.TextSize;

/** Draws a board. */
final class BoardPainter {

    private static final int PAD = CardFace.PADDING;
    private static final int ROUND = 8;

    private final GC gc;
    private final BoardColors colors;
    private final Board board;
    private final BoardLayout layout;
    private final Font bold;

    BoardPainter(GC gc, BoardColors colors, Board board, BoardLayout layout, Font bold) {
        this.gc = gc;
        this.colors = colors;
        this.board = board;
        this.layout = layout;
        this.bold = bold;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /**
     * Draws all of it.
     *
     * @param lead the card that has the keyboard; null for none
     * @param focus whether the board has the keyboard
     * @param dragging whether the selected cards are being dragged
     * @param drop where what is dragged would come to be; null where it would not
     */
    void paint(Predicate<Card> selected, Card lead, boolean focus, boolean dragging, BoardLayout.Drop drop) {
        columns();
        layout.rows().forEach(row -> fill(row.box(), colors.lane(), colors.border()));
        layout.rows().forEach(this::way);
        layout.captions().forEach(this::caption);
        layout.blanks().forEach(this::blank);
        for (Card card : board.cards()) {
            Box box = layout.box(card);
            if (box != null) {
                boolean isSelected = selected.test(card);
                boolean leads = lead != null && lead.key().equals(card.key());
                card(card, box, isSelected, focus && leads, dragging && isSelected);
            }
        }
        if (drop != null) {
            Box mark = drop.mark();
            gc.setBackground(colors.selection());
            gc.fillRoundRectangle(mark.x(), mark.y(), mark.width(), mark.height(), 3, 3);
            gc.fillOval(mark.x() - 4, mark.y() - 3, 9, 9);
        }
    }

    /** Draws the rectangle that selects the cards it touches. */
    void band(Box band) {
        gc.setBackground(colors.selection());
        gc.setAlpha(30);
        gc.fillRectangle(band.x(), band.y(), band.width(), band.height());
        gc.setAlpha(255);
        gc.setForeground(colors.selection());
        gc.drawRectangle(band.x(), band.y(), band.width(), band.height());
    }

    /** The way of an assay's data: from the assay through its steps to the models. */
    private void way(BoardLayout.Row row) {
        gc.setForeground(colors.arrow());
        gc.setBackground(colors.arrow());
        Box from = layout.box(row.lane().source());
        Box above = null;
        for (Card step : row.lane().steps()) {
            Box to = layout.box(step);
            if (to != null && above != null) {
                arrow(to.x() + to.width() / 2, above.bottom(), to.x() + to.width() / 2, to.y());
            } else if (to != null && from != null) {
                int y = Math.min(from.bottom() - PAD, to.middle());
                arrow(from.right(), y, to.x(), y);
            }
            above = to;
        }
        int y = row.box().y() + layout.size().line();
        int gap = layout.columns().getFirst().heading().x();
        arrow(row.box().right() - 1, y, row.box().right() + gap * 2 / 3, y);
    }

    private void arrow(int x1, int y1, int x2, int y2) {
        gc.drawLine(x1, y1, x2, y2);
        gc.fillPolygon(x1 == x2 ? new int[] {x2 - 3, y2 - 4, x2 + 4, y2 - 4, x2, y2}
                : new int[] {x2 - 4, y2 - 3, x2 - 4, y2 + 4, x2, y2});
    }

    private void caption(BoardLayout.Caption caption) {
        Box box = caption.box();
        gc.setForeground(colors.quiet());
        text(caption.text(), box.x() + 2, box.y(), box.width() - 2);
    }

    /** Draws cards that are carried by the pointer. */
    void carried(List<Card> cards, int x, int y) {
        Box first = layout.box(cards.getFirst());
        gc.setAlpha(235);
        for (int i = Math.min(cards.size(), 3) - 1; i >= 0; i--) {
            Box box = layout.box(cards.get(i));
            card(cards.get(i), new Box(x + 10 + 5 * i, y + 6 + 5 * i, first.width(), box.height()), true, false, false);
        }
        gc.setAlpha(255);
        if (cards.size() > 1) {
            String count = Integer.toString(cards.size());
            int width = gc.textExtent(count).x + 10;
            gc.setBackground(colors.selection());
            gc.fillRoundRectangle(x + 2, y - 4, width, layout.size().line() + 2, ROUND, ROUND);
            gc.setForeground(colors.background());
            gc.drawText(count, x + 7, y - 3, true);
        }
    }

    private void columns() {
        for (BoardLayout.Column column : layout.columns()) {
            if (!column.stage().isByAssay()) {
                Box box = column.box();
                int top = column.heading().bottom();
                fill(new Box(box.x(), top, box.width(), box.bottom() - top), colors.lane(), colors.border());
            }
            Box heading = column.heading();
            gc.setFont(bold);
            gc.setForeground(colors.text());
            gc.drawText(TextSize.cut(column.stage().name(), heading.width() - 4, layout.size().bold()), heading.x() + 2,
                    heading.y() + 2, true);
            gc.setFont(null);
            gc.setBackground(color(column.stage().id()));
            gc.fillRoundRectangle(heading.x() + 1, heading.bottom() - 5, heading.width() - 2, 3, 3, 3);
        }
    }

    private Color color(String stage) {
        for (int i = 0; i < board.stages().size(); i++) {
            if (board.stages().get(i).id().equals(stage)) {
                return colors.stage(i);
            }
        }
        return colors.border();
    }

    private void fill(Box box, Color inside, Color border) {
        gc.setBackground(inside);
        gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
        gc.setForeground(border);
        gc.drawRoundRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1, ROUND, ROUND);
    }

    private void blank(BoardLayout.Blank blank) {
        Box box = blank.box();
        gc.setForeground(colors.border());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRoundRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(colors.quiet());
        text(blankText(blank), box.x() + PAD, box.y() + 4, box.width() - 2 * PAD);
    }

    static String blankText(BoardLayout.Blank blank) {
        return switch (blank.stage()) {
            case BoardStage.COLLECT -> "+ Assay…";
            case BoardStage.PREPROCESS -> "+ Step…";
            case BoardStage.MODEL -> "+ Learner…";
            case BoardStage.INTERPRET -> "+ Explainer…";
            case BoardStage.CONFIRM -> "+ Cohort…";
            default -> "+ Add…";
        };
    }

    /** A card that is off is grey, dashed, struck out and says so; what is set is bold, a default is not. */
    private void card(Card card, Box box, boolean selected, boolean focus, boolean dragged) {
        boolean grey = !card.on() || dragged;
        boolean faulty = card.hasErrors();
        gc.setLineStyle(grey && !selected ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.setLineWidth(selected && focus ? 3 : selected || faulty ? 2 : 1);
        fill(box, grey ? colors.cardOff() : selected ? colors.selectedCard() : colors.card(),
                selected ? colors.selection() : faulty ? colors.error() : colors.border());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setBackground(card.on() ? color(card.stage()) : colors.border());
        gc.fillRoundRectangle(box.x() + 3, box.y() + 5, 3, box.height() - 10, 3, 3);
        CardFace face = layout.face(card);
        int left = box.x() + PAD;
        int y = box.y() + 6;
        int from = left;
        if (card.kind() == CardKind.ASSAY) {
            gc.drawImage(CardIcons.of(card), left, y - 1);
            from += CardFace.ICON;
        }
        if (!face.sign().isEmpty()) {
            int width = CardFace.signWidth(face.sign(), layout.size());
            badge(face.sign(), box.right() - PAD - width + 2, y, width);
        }
        gc.setFont(card.isDefault() ? null : bold);
        gc.setForeground(grey ? colors.quiet() : colors.text());
        for (String line : face.title()) {
            gc.drawText(line, from, y, true);
            if (!card.on()) {
                int middle = y + layout.size().line() / 2;
                gc.drawLine(from, middle, from + gc.textExtent(line).x, middle);
            }
            y += layout.size().line();
        }
        gc.setFont(null);
        y = lines(face.notes(), left, y, colors.quiet());
        y = lines(face.facts(), left, y, grey || card.isDefault() ? colors.quiet() : colors.text());
        if (!face.problem().isEmpty()) {
            gc.drawImage(Icons.image(faulty ? "error" : "warning"), left, y - 1);
            lines(face.problem(), left + CardFace.ICON, y, faulty ? colors.error() : colors.warning());
        }
    }

    private int lines(List<String> lines, int left, int top, Color color) {
        int y = top;
        gc.setForeground(color);
        for (String line : lines) {
            gc.drawText(line, left, y, true);
            y += layout.size().line();
        }
        return y;
    }

    private void badge(String text, int x, int y, int width) {
        gc.setForeground(colors.border());
        gc.drawRoundRectangle(x, y, width - 1, layout.size().line() - 1, ROUND, ROUND);
        gc.setForeground(colors.quiet());
        gc.drawText(text, x + 5, y, true);
    }

    private void text(String text, int x, int y, int width) {
        gc.drawText(TextSize.cut(text, width, layout.size().plain()), x, y, true);
    }
}
