package org.resistlab.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.figure.Highlight;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.MarkKind;

/** Finds marks by place. Places are in pixels of the image. */
final class MarkIndex {

    static final MarkIndex EMPTY = new MarkIndex(List.of());

    private final List<Mark> marks;
    private final List<Rectangle2D> bounds;

    MarkIndex(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        bounds = this.marks.stream().map(mark -> mark.shape().getBounds2D()).toList();
    }

    int size() {
        return marks.size();
    }

    Mark get(int index) {
        return marks.get(index);
    }

    /**
     * The mark at a place: the topmost one around it, or else the nearest within reach.
     *
     * @param reach how far a mark may be off
     */
    Optional<Mark> at(double x, double y, double reach) {
        Mark nearest = null;
        double least = reach * reach;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Rectangle2D box = bounds.get(i);
            if (distance(box, x, y) <= reach * reach) {
                if (marks.get(i).shape().contains(x, y)) {
                    return Optional.of(smallest(i, x, y, nearest));
                }
                double dx = box.getCenterX() - x;
                double dy = box.getCenterY() - y;
                boolean small = box.getWidth() <= 4 * reach && box.getHeight() <= 4 * reach;
                double distance = small ? dx * dx + dy * dy : Double.POSITIVE_INFINITY;
                if (distance <= least) {
                    least = distance;
                    nearest = marks.get(i);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A point beside the place is meant before a wide area around it. */
    private Mark smallest(int around, double x, double y, Mark near) {
        Rectangle2D box = bounds.get(around);
        return near != null && box.getWidth() * box.getHeight() > 2000 ? near : marks.get(around);
    }

    private static double distance(Rectangle2D box, double x, double y) {
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return dx * dx + dy * dy;
    }

    /** What would be selected within a frame: samples where there are any, else features, else models. */
    Highlight within(Rectangle2D frame) {
        for (MarkKind kind : List.of(MarkKind.SAMPLE, MarkKind.FEATURE, MarkKind.MODEL)) {
            Set<String> ids = new LinkedHashSet<>();
            for (int i = 0; i < marks.size(); i++) {
                Rectangle2D box = bounds.get(i);
                if (marks.get(i).kind() == kind && frame.contains(box.getCenterX(), box.getCenterY())) {
                    ids.addAll(marks.get(i).ids());
                }
            }
            if (!ids.isEmpty()) {
                return Highlight.NONE.with(kind, ids);
            }
        }
        return Highlight.NONE;
    }

    /** The selection after a click on a mark: it alone, or with others it in or out. */
    static Highlight clicked(Highlight before, Mark mark, boolean toggle) {
        if (mark.kind() == MarkKind.POINT || mark.ids().isEmpty()) {
            return toggle ? before : Highlight.NONE;
        }
        if (!toggle) {
            return Highlight.NONE.with(mark.kind(), Set.copyOf(mark.ids()));
        }
        Set<String> ids = new LinkedHashSet<>(before.of(mark.kind()));
        if (ids.containsAll(mark.ids())) {
            mark.ids().forEach(ids::remove);
        } else {
            ids.addAll(mark.ids());
        }
        return before.with(mark.kind(), ids);
    }

    /** Both selections together. */
    static Highlight together(Highlight one, Highlight other) {
        Highlight both = one;
        for (MarkKind kind : List.of(MarkKind.SAMPLE, MarkKind.FEATURE, MarkKind.MODEL)) {
            List<String> ids = new ArrayList<>(one.of(kind));
            ids.addAll(other.of(kind));
            both = both.with(kind, new LinkedHashSet<>(ids));
        }
        return both;
    }

    /** The place of a mark among all; -1 where it is not there any more. */
    int indexOf(Mark mark) {
        for (int i = 0; i < marks.size(); i++) {
            if (mark != null && marks.get(i).kind() == mark.kind() && marks.get(i).ids().equals(mark.ids())
                    && marks.get(i).text().equals(mark.text())) {
                return i;
            }
        }
        return -1;
    }
}
