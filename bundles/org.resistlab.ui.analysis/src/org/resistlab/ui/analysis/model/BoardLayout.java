package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.yaml.YamlPath;

/**
 * Where everything on a board is drawn, and what a place on it means. All lengths are points, whatever the scale of the
 * monitor. Columns from left to right are the stages, lanes from top to bottom the assays; from the models on, cards
 * stand below each other over all lanes. Where there is no room for all columns side by side, the last stages stand
 * below each other in one, so that a board is as wide as its window.
 */
public final class BoardLayout {

    private static final int GAP = 8;
    /** From the edge of a column to its cards. */
    private static final int INSET = 6;
    private static final int MARGIN = 12;
    private static final int NARROWEST = 110;
    /** Stages whose columns would be narrower are put below each other. */
    private static final int COMFORTABLE = 156;
    /** The same where only assays, steps, models and the rest stand side by side, which are better kept apart. */
    private static final int TOLERABLE = 138;
    private static final int WIDEST = 240;
    /** How wide columns with few words in them are, as a share of the others. */
    private static final double SMALL = 0.85;

    /**
     * A column, or a part of one.
     *
     * @param stage the stage
     * @param box all of it, heading included
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
     * Words over cards.
     *
     * @param text what is said
     * @param box where
     */
    public record Caption(String text, Box box) {
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
    private final TextSize size;
    private final Map<String, Box> cards = new LinkedHashMap<>();
    private final Map<String, CardFace> faces = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private int bottom;

    /**
     * @param width what there is to draw on; the board needs more if that is very little
     * @param size of the text
     */
    public BoardLayout(Board board, int width, TextSize size) {
        this.board = board;
        this.size = size;
        List<List<BoardStage>> stacks = stacks(board.stages(), width);
        int each = (int) Math.clamp(each(stacks, width), NARROWEST, WIDEST);
        int top = MARGIN + headingHeight();
        Map<String, Box> places = new LinkedHashMap<>();
        int x = MARGIN;
        for (List<BoardStage> stack : stacks) {
            Box place = new Box(x, MARGIN, (int) (each * share(stack)), 0);
            stack.forEach(stage -> places.put(stage.id(), place));
            x = place.right() + GAP;
        }
        bottom = lanes(top, places.get(BoardStage.COLLECT), places.get(BoardStage.PREPROCESS));
        List<Column> parts = new ArrayList<>();
        for (List<BoardStage> stack : stacks) {
            int y = MARGIN;
            for (BoardStage stage : stack) {
                Box place = places.get(stage.id());
                int under = y + headingHeight();
                int end = stage.isByAssay() ? under : shared(stage.id(), place, under + GAP);
                parts.add(new Column(stage, new Box(place.x(), y, place.width(), end - y),
                        new Box(place.x(), y, place.width(), headingHeight())));
                y = end + GAP;
            }
            bottom = Math.max(bottom, y);
        }
        for (Column column : parts) { // the last of each stack goes down to the end of the board
            boolean last = stacks.stream().anyMatch(stack -> stack.getLast().equals(column.stage()));
            Box box = column.box();
            columns.add(last ? new Column(column.stage(),
                    new Box(box.x(), box.y(), box.width(), bottom - GAP - box.y()), column.heading()) : column);
        }
        bottom += MARGIN - GAP;
    }

    /** As many columns as there is room for; the last takes the stages that are left. */
    private static List<List<BoardStage>> stacks(List<BoardStage> stages, int width) {
        int least = (int) stages.stream().filter(BoardStage::isByAssay).count() + 1;
        List<List<BoardStage>> stacks = new ArrayList<>();
        stages.forEach(stage -> stacks.add(List.of(stage)));
        while (stacks.size() > least
                && each(stacks, width) < (stacks.size() > least + 1 ? COMFORTABLE : TOLERABLE)) {
            List<BoardStage> last = new ArrayList<>(stacks.get(stacks.size() - 2));
            last.addAll(stacks.removeLast());
            stacks.set(stacks.size() - 1, last);
        }
        return stacks;
    }

    /** How wide a column of the usual width can be. */
    private static double each(List<List<BoardStage>> stacks, int width) {
        double shares = stacks.stream().mapToDouble(BoardLayout::share).sum();
        return (width - 2 * MARGIN - (stacks.size() - 1) * GAP) / Math.max(1, shares);
    }

    private static double share(List<BoardStage> stack) {
        boolean small = Set.of(BoardStage.CONFIRM, BoardStage.APPLY).contains(stack.getFirst().id());
        return small && stack.size() == 1 ? SMALL : 1;
    }

    private int headingHeight() {
        return size.line() + 10;
    }

    private int lanes(int top, Box collect, Box preprocess) {
        int y = top;
        List<Box> cells = Stream.of(collect, preprocess).filter(Objects::nonNull).toList();
        if (cells.isEmpty()) {
            return y;
        }
        int left = cells.getFirst().x();
        int width = cells.getLast().right() - left;
        for (Lane lane : board.lanes()) {
            int end = y + GAP;
            if (collect != null) {
                end = Math.max(end, card(lane.source(), lane, collect, y + GAP));
            }
            if (preprocess != null) {
                end = Math.max(end, steps(lane, preprocess, y + GAP));
            }
            rows.add(new Row(lane, new Box(left, y, width, end - y)));
            y = end + GAP;
        }
        if (collect != null && (!board.unusedAssays().isEmpty() || board.lanes().isEmpty())) {
            y = blank(BoardStage.COLLECT, "", collect, y + GAP) + GAP;
        }
        return y;
    }

    /** The steps of a lane; those that nobody has chosen say so together. */
    private int steps(Lane lane, Box place, int top) {
        boolean usual = !lane.steps().isEmpty() && lane.steps().stream().allMatch(Card::implied);
        return stack(lane.steps(), BoardStage.PREPROCESS, lane.assay(), place,
                usual ? caption("Default steps", place, top) : top);
    }

    private int shared(String stage, Box place, int top) {
        boolean late = stage.equals(BoardStage.MODEL) && board.isLateFusion();
        return stack(board.shared(stage), stage, "", place,
                late ? caption("One model per assay", place, top) : top);
    }

    private int caption(String text, Box place, int y) {
        captions.add(new Caption(text, inside(place, y, size.line())));
        return y + size.line() + GAP / 2;
    }

    private static Box inside(Box place, int y, int height) {
        return new Box(place.x() + INSET, y, place.width() - 2 * INSET, height);
    }

    private int stack(List<Card> stacked, String stage, String assay, Box place, int top) {
        int y = top;
        for (Card card : stacked) {
            y = card(card, null, place, y);
        }
        return stage.equals(BoardStage.VALIDATE) || stage.equals(BoardStage.APPLY) ? y : blank(stage, assay, place, y);
    }

    private int blank(String stage, String assay, Box place, int y) {
        Box box = inside(place, y, size.line() + 8);
        blanks.add(new Blank(stage, assay, box));
        return box.bottom() + GAP;
    }

    private int card(Card card, Lane lane, Box place, int y) {
        CardFace face = CardFace.of(card, lane, place.width() - 2 * INSET, size);
        Box box = inside(place, y, face.lines() * size.line() + 14);
        faces.put(card.key(), face);
        cards.put(card.key(), box);
        return box.bottom() + GAP;
    }

    public int width() {
        return columns.isEmpty() ? 0 : columns.getLast().box().right() + MARGIN;
    }

    public int height() {
        return bottom;
    }

    /** How large the text is. */
    public TextSize size() {
        return size;
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

    public List<Caption> captions() {
        return captions;
    }

    /** Where a card is; null if it is not on the board. */
    public Box box(Card card) {
        return cards.get(card.key());
    }

    /** What is read on a card of the board. */
    public CardFace face(Card card) {
        return faces.get(card.key());
    }

    /** The cards that a rectangle touches, in the order of the board. */
    public List<Card> within(Box area) {
        return board.cards().stream().filter(card -> cards.containsKey(card.key()) && box(card).touches(area)).toList();
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
                new Box(column.box().x() + INSET, mark - 1, column.box().width() - 2 * INSET, 3));
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
