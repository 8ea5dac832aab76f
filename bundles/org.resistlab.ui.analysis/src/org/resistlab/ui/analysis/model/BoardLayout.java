package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.yaml.YamlPath;

/**
 * Where everything on a board is drawn, and what a place on it means. All lengths are points, whatever the scale of the
 * monitor. Columns from left to right are the stages, lanes from top to bottom the assays; from the models on, cards
 * stand below each other over all lanes.
 */
public final class BoardLayout {

    /** How many lines of a card its worst problem may take. */
    public static final int PROBLEM_LINES = 3;

    private static final int GAP = 8;
    private static final int MARGIN = 12;
    private static final int NARROWEST = 168;
    private static final int WIDEST = 240;
    /** How wide the columns with few words in them are, as a share of the others. */
    private static final double SMALL = 0.8;

    /**
     * A column.
     *
     * @param stage the stage
     * @param box the whole column, heading included
     * @param heading the heading
     */
    public record Column(BoardStage stage, Box box, Box heading) {
    }

    /**
     * A row.
     *
     * @param lane the assay
     * @param box the whole row over the columns of assays
     */
    public record Row(Lane lane, Box box) {
    }

    /**
     * A place for a new card.
     *
     * @param stage id of the column
     * @param assay the lane; empty for all
     * @param box where it is drawn
     */
    public record Blank(String stage, String assay, Box box) {
    }

    /**
     * Where something that is dragged would come to be.
     *
     * @param list the list
     * @param assay the lane; empty for all
     * @param slot the slot before which it is put
     * @param mark the line to draw
     */
    public record Drop(YamlPath list, String assay, int slot, Box mark) {
    }

    private final Board board;
    private final int line;
    private final Map<String, Box> cards = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();
    private int bottom;

    /**
     * @param width what there is to draw on; the board may need more
     * @param line height of a line of text
     */
    public BoardLayout(Board board, int width, int line) {
        this.board = board;
        this.line = line;
        int count = Math.max(1, board.stages().size());
        double shares = board.stages().stream().mapToDouble(BoardLayout::share).sum();
        int each = (int) Math.clamp((width - 2 * MARGIN - (count - 1) * GAP) / Math.max(1, shares), NARROWEST, WIDEST);
        int x = MARGIN;
        int top = MARGIN + headingHeight();
        List<Integer> lefts = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (BoardStage stage : board.stages()) {
            lefts.add(x);
            widths.add((int) (each * share(stage)));
            x += widths.getLast() + GAP;
        }
        int y = lanes(top, lefts, each);
        for (int i = 0; i < board.stages().size(); i++) {
            BoardStage stage = board.stages().get(i);
            if (!stage.isByAssay()) {
                y = Math.max(y,
                        stack(board.shared(stage.id()), stage.id(), "", lefts.get(i), top + GAP, widths.get(i)));
            }
        }
        bottom = y + MARGIN;
        for (int i = 0; i < board.stages().size(); i++) {
            columns.add(new Column(board.stages().get(i),
                    new Box(lefts.get(i), MARGIN, widths.get(i), bottom - 2 * MARGIN),
                    new Box(lefts.get(i), MARGIN, widths.get(i), headingHeight())));
        }
    }

    private static double share(BoardStage stage) {
        return stage.id().equals(BoardStage.CONFIRM) || stage.id().equals(BoardStage.APPLY) ? SMALL : 1;
    }

    private int headingHeight() {
        return line + 10;
    }

    private int lanes(int top, List<Integer> lefts, int each) {
        int collect = stage(BoardStage.COLLECT);
        int preprocess = stage(BoardStage.PREPROCESS);
        int y = top;
        for (Lane lane : board.lanes()) {
            int from = y;
            int end = from + GAP;
            if (collect >= 0) {
                end = Math.max(end, card(lane.source(), lefts.get(collect) + GAP, from + GAP, each - 2 * GAP, 1));
            }
            if (preprocess >= 0) {
                end = Math.max(end, stack(lane.steps(), BoardStage.PREPROCESS, lane.assay(), lefts.get(preprocess),
                        from + GAP, each));
            }
            int left = lefts.get(Math.max(0, Math.min(collect, preprocess)));
            int right = lefts.get(Math.max(0, Math.max(collect, preprocess))) + each;
            rows.add(new Row(lane, new Box(left, from, right - left, end - from)));
            y = end + GAP;
        }
        if (collect >= 0 && (!board.unusedAssays().isEmpty() || board.lanes().isEmpty())) {
            blanks.add(new Blank(BoardStage.COLLECT, "", new Box(lefts.get(collect) + GAP, y + GAP, each - 2 * GAP,
                    blankHeight())));
            y += blankHeight() + 2 * GAP;
        }
        return y;
    }

    private int stage(String id) {
        for (int i = 0; i < board.stages().size(); i++) {
            if (board.stages().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private int blankHeight() {
        return line + 8;
    }

    private int stack(List<Card> stacked, String stage, String assay, int left, int top, int width) {
        int y = top;
        for (Card card : stacked) {
            y = card(card, left + GAP, y, width - 2 * GAP, 0);
        }
        if (!stage.equals(BoardStage.VALIDATE) && !stage.equals(BoardStage.APPLY)) {
            blanks.add(new Blank(stage, assay, new Box(left + GAP, y, width - 2 * GAP, blankHeight())));
            y += blankHeight() + GAP;
        }
        return y;
    }

    private int card(Card card, int x, int y, int width, int moreLines) {
        int lines = 1 + moreLines + (card.detail().isEmpty() && moreLines == 0 ? 0 : 1)
                + (card.summary().isEmpty() ? 0 : 1)
                + (card.problems().isEmpty() ? 0 : PROBLEM_LINES) + (card.members().isEmpty() ? 0 : 1)
                + (card.assays().isEmpty() ? 0 : 1);
        int height = lines * line + 14;
        cards.put(card.key(), new Box(x, y, width, height));
        return y + height + GAP;
    }

    public int width() {
        return columns.isEmpty() ? 0 : columns.getLast().box().right() + MARGIN;
    }

    public int height() {
        return bottom;
    }

    /** Height of a line of text. */
    public int line() {
        return line;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Blank> blanks() {
        return blanks;
    }

    /** Where a card is; null if it is not on the board. */
    public Box box(Card card) {
        return cards.get(card.key());
    }

    public Optional<Card> cardAt(int x, int y) {
        return board.cards().stream().filter(card -> cards.containsKey(card.key()) && box(card).contains(x, y))
                .findFirst();
    }

    public Optional<Blank> blankAt(int x, int y) {
        return blanks.stream().filter(blank -> blank.box().contains(x, y)).findFirst();
    }

    /** Where a card would be dropped; empty where it cannot be. */
    public Optional<Drop> drop(Card card, int x, int y) {
        return switch (card.kind()) {
            case STEP -> dropStep(x, y);
            case MODEL, EXPLAINER, COHORT -> dropShared(card.stage(), card.place(), x, y);
            case ASSAY -> dropLane(x, y);
            default -> Optional.empty();
        };
    }

    /** Where something from the palette would be dropped; empty where it cannot be. */
    public Optional<Drop> drop(Contribution contribution, int x, int y) {
        if (contribution.kind() == ContributionKind.STEPS) {
            return dropStep(x, y);
        }
        return contribution.kind() == ContributionKind.LEARNERS ? dropShared(BoardStage.MODEL, Places.MODELS, x, y)
                : dropShared(BoardStage.INTERPRET, Places.INTERPRET, x, y);
    }

    private Optional<Drop> dropStep(int x, int y) {
        Column column = column(BoardStage.PREPROCESS);
        if (column == null || x < column.box().x() - GAP || x > column.box().right() + GAP || rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.stream().filter(candidate -> y < candidate.box().bottom() + GAP).findFirst()
                .orElse(rows.getLast());
        return Optional.of(slot(Places.steps(row.lane().assay()), row.lane().assay(), row.lane().steps(), column,
                row.box().y() + GAP, y));
    }

    private Optional<Drop> dropShared(String stage, YamlPath list, int x, int y) {
        Column column = column(stage);
        if (column == null || x < column.box().x() - GAP || x > column.box().right() + GAP) {
            return Optional.empty();
        }
        return Optional.of(slot(list, "", board.shared(stage), column, column.heading().bottom() + GAP, y));
    }

    private Drop slot(YamlPath list, String assay, List<Card> stacked, Column column, int top, int y) {
        int slot = 0;
        int mark = top - GAP / 2;
        for (Card card : stacked) {
            if (box(card).middle() < y) {
                slot = card.slot() + 1;
                mark = box(card).bottom() + GAP / 2;
            }
        }
        return new Drop(list, assay, slot,
                new Box(column.box().x() + GAP, mark - 1, column.box().width() - 2 * GAP, 3));
    }

    private Optional<Drop> dropLane(int x, int y) {
        if (rows.isEmpty() || x > rows.get(0).box().right()) {
            return Optional.empty();
        }
        int slot = 0;
        int mark = rows.get(0).box().y();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).box().middle() < y) {
                slot = i + 1;
                mark = rows.get(i).box().bottom() + GAP / 2;
            }
        }
        return Optional.of(new Drop(Places.ASSAYS, "", slot, new Box(rows.get(0).box().x(), mark - 1,
                rows.get(0).box().width(), 3)));
    }

    private Column column(String stage) {
        return columns.stream().filter(column -> column.stage().id().equals(stage)).findFirst().orElse(null);
    }

    /** The next card in a direction: dx and dy are -1, 0 or 1. The same card where there is none. */
    public Card neighbour(Card card, int dx, int dy) {
        Box from = box(card);
        if (from == null) {
            return card;
        }
        Comparator<Card> nearest = Comparator
                .comparingInt((Card other) -> dx == 0 ? 0 : Math.abs(box(other).x() - from.x()))
                .thenComparingInt(other -> Math.abs(box(other).middle() - from.middle()));
        return board.cards().stream().filter(other -> {
            Box to = box(other);
            return to != null && !other.key().equals(card.key()) && (dx == 0
                    ? to.x() == from.x() && Integer.signum(to.y() - from.y()) == dy
                    : Integer.signum(to.x() - from.x()) == dx);
        }).min(nearest).orElse(card);
    }
}
