package org.resistlab.ui.analysis.internal.board;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardLayout;
import org.resistlab.ui.analysis.model.BoardStage;
import org.resistlab.ui.analysis.model.Box;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.Lane;

/** Draws a board. */
final class BoardPainter {

    private static final int ICON = 16;
    private static final int PAD = 9;
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
            gc.fillRoundRectangle(x + 2, y - 4, width, layout.line() + 2, ROUND, ROUND);
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
            text(column.stage().name(), heading.x() + 2, heading.y() + 2, heading.width() - 4);
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

    private void card(Card card, Box box, boolean selected, boolean focus, boolean dragged) {
        Color inside = !card.on() || card.implied() || dragged ? colors.cardOff()
                : selected ? colors.selectedCard() : colors.card();
        Color border = selected ? colors.selection() : card.hasErrors() ? colors.error() : colors.border();
        gc.setLineStyle(card.on() && !card.implied() || selected ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.setLineWidth(selected && focus ? 2 : 1);
        fill(box, inside, border);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setBackground(card.on() ? color(card.stage()) : colors.border());
        gc.fillRoundRectangle(box.x() + 3, box.y() + 5, 3, box.height() - 10, 3, 3);
        boolean quiet = !card.on() || card.implied() || dragged;
        int left = box.x() + PAD + 2;
        int width = box.width() - 2 * PAD - 2;
        int y = box.y() + 6;
        int from = left;
        if (card.kind() == CardKind.ASSAY) {
            image(icon(card), left, y - 1);
            from += ICON + 5;
        }
        gc.setFont(bold);
        gc.setForeground(quiet ? colors.quiet() : colors.text());
        String state = card.on() ? card.kind() == CardKind.STEP && card.implied() ? "default" : "" : "off";
        int stateWidth = 0;
        if (!state.isEmpty()) {
            gc.setFont(null);
            stateWidth = gc.textExtent(state).x + 10;
            badge(state, box.right() - PAD - stateWidth + 2, y, stateWidth);
            gc.setFont(bold);
            gc.setForeground(colors.quiet());
        }
        text(card.title(), from, y, width - (from - left) - stateWidth);
        if (!card.on()) {
            int extent = Math.min(gc.textExtent(card.title()).x, width - stateWidth);
            gc.drawLine(from, y + layout.line() / 2, from + extent, y + layout.line() / 2);
        }
        gc.setFont(null);
        y += layout.line();
        lines(card, left, y, width, quiet);
    }

    private void lines(Card card, int left, int top, int width, boolean quiet) {
        int y = top;
        gc.setForeground(colors.quiet());
        if (card.kind() == CardKind.ASSAY) {
            Lane lane = board.lanes().stream().filter(one -> one.assay().equals(card.assay())).findFirst()
                    .orElseThrow();
            text(lane.modalityName(), left, y, width);
            text(lane.size().isEmpty() ? card.detail() : lane.size(), left, y + layout.line(), width);
            y += 2 * layout.line();
        } else if (!card.detail().isEmpty()) {
            text(card.detail(), left, y, width);
            y += layout.line();
        }
        if (!card.members().isEmpty()) {
            text("of " + String.join(", ", card.members()), left, y, width);
            y += layout.line();
        }
        if (!card.assays().isEmpty()) {
            text("on " + String.join(", ", card.assays()), left, y, width);
            y += layout.line();
        }
        String summary = card.summary();
        if (!summary.isEmpty()) {
            gc.setForeground(quiet ? colors.quiet() : colors.text());
            text(summary, left, y, width);
            y += layout.line();
        }
        if (!card.problems().isEmpty()) {
            problem(card, left, y, width);
        }
    }

    /** The worst problem in a few lines, with a sign before it. */
    private void problem(Card card, int left, int y, int width) {
        boolean error = card.hasErrors();
        Problem worst = card.problems().stream().filter(problem -> !error || problem.severity() == Severity.ERROR)
                .findFirst().orElseThrow();
        image(Icons.image(error ? "error" : "warning"), left, y - 1);
        gc.setForeground(error ? colors.error() : colors.warning());
        String more = card.problems().size() > 1 ? " (+" + (card.problems().size() - 1) + ")" : "";
        String message = worst.message() + more;
        int room = width - ICON - 4;
        String rest = message;
        for (int i = 0; i < BoardLayout.PROBLEM_LINES && !rest.isEmpty(); i++) {
            int fits = fitting(rest, room);
            int space = rest.lastIndexOf(' ', fits);
            boolean last = i == BoardLayout.PROBLEM_LINES - 1;
            int cut = last ? rest.length() : fits < rest.length() && space > fits / 2 ? space : fits;
            text(rest.substring(0, cut), left + ICON + 4, y + i * layout.line(), room);
            rest = rest.substring(cut).strip();
        }
    }

    private void badge(String text, int x, int y, int width) {
        gc.setForeground(colors.border());
        gc.drawRoundRectangle(x, y, width - 1, layout.line() - 1, ROUND, ROUND);
        gc.setForeground(colors.quiet());
        gc.drawText(text, x + 5, y, true);
    }

    private static Image icon(Card card) {
        String modality = card.contribution() == null ? "" : card.contribution().id();
        try {
            return Icons.image("org.resistlab.ui.studies", "modality-" + modality);
        } catch (IllegalArgumentException e) {
            return Icons.image("assay"); // a modality of another plug-in
        }
    }

    private void image(Image image, int x, int y) {
        gc.drawImage(image, x, y);
    }

    /** Draws a text in one line, with an ellipsis where it is too long. */
    private void text(String text, int x, int y, int width) {
        int fits = fitting(text, width);
        String shown = fits == text.length() ? text
                : text.substring(0, Math.max(0, fitting(text, width - gc.textExtent("…").x))).stripTrailing() + "…";
        gc.drawText(shown, x, y, SWT.DRAW_TRANSPARENT);
    }

    /** How many characters fit into a width. */
    private int fitting(String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text.length();
        }
        int low = 0;
        int high = text.length();
        while (low < high - 1) {
            int middle = (low + high) / 2;
            if (gc.textExtent(text.substring(0, middle)).x <= width) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
