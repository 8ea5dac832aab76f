package org.resistlab.ui.results.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.ShownFigure;

/** All figures by kind, as many side by side as there is room for, or one as large as the page. */
final class FiguresPage extends ExplorerPage {

    private static final int NARROWEST = 360;
    private static final int GAP = 12;
    private static final int TITLE = 30;
    private static final int AT_ONCE = 4;

    private final SelectionLink link;
    private final Table kinds;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final ScrolledComposite scroller;
    private final Composite gallery;
    private final FigureCard large;
    private List<ShownFigure> figures = List.of();
    private List<ShownFigure> drawn = List.of();

    FiguresPage(Composite parent, SelectionLink link) {
        super(parent);
        this.link = link;
        setLayout(new FillLayout());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        kinds = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        kinds.setToolTipText("Kinds of figure");
        AccessibleName.set(kinds, "Kinds of figure");
        kinds.addListener(SWT.Selection, event -> choose());
        stack = new Composite(sash, SWT.NONE);
        stack.setLayout(layout);
        scroller = new ScrolledComposite(stack, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.getVerticalBar().setIncrement(30);
        gallery = new Composite(scroller, SWT.NONE);
        scroller.setContent(gallery);
        scroller.addListener(SWT.Resize, event -> arrange());
        large = new FigureCard(stack, link).withButton("gallery", "Back to all figures of this kind", this::small);
        large.canvas().setWheelZooms(true);
        layout.topControl = scroller;
        sash.setWeights(23, 77);
    }

    @Override
    void show(RunResult run, EndpointContents contents) {
        figures = contents.figures();
        Map<String, Integer> counts = new LinkedHashMap<>();
        figures.forEach(shown -> counts.merge(shown.kindName(), 1, Integer::sum));
        int before = Math.max(0, kinds.getSelectionIndex());
        String kept = before == 0 ? "" : (String) kinds.getItem(before).getData();
        kinds.removeAll();
        item("All figures", figures.size(), "");
        counts.forEach((kind, count) -> item(kind, count, kind));
        int index = 0;
        for (int k = 0; k < kinds.getItemCount(); k++) {
            index = kinds.getItem(k).getData().equals(kept) ? k : index;
        }
        kinds.setSelection(index);
        choose();
    }

    private void item(String name, int count, String kind) {
        TableItem item = new TableItem(kinds, SWT.NONE);
        item.setText(name + " (" + count + ")");
        item.setData(kind);
    }

    private void choose() {
        String kind = kinds.getSelectionIndex() < 0 ? "" : (String) kinds.getSelection()[0].getData();
        List<ShownFigure> chosen = figures.stream().filter(shown -> kind.isEmpty() || shown.kindName().equals(kind))
                .toList();
        if (!chosen.equals(drawn)) {
            drawn = chosen;
            fill();
        }
        small();
    }

    private void fill() {
        gallery.setRedraw(false);
        for (var child : gallery.getChildren()) {
            child.dispose();
        }
        gallery.setRedraw(true);
        addCards(drawn, 0);
    }

    /** Some at a time, so that the window answers meanwhile. */
    private void addCards(List<ShownFigure> wanted, int from) {
        if (gallery.isDisposed() || wanted != drawn) {
            return;
        }
        int to = Math.min(wanted.size(), from + AT_ONCE);
        for (ShownFigure shown : wanted.subList(from, to)) {
            FigureCard card = new FigureCard(gallery, link).withButton("enlarge", "Show large", () -> enlarge(shown));
            card.show(shown);
        }
        arrange();
        if (to < wanted.size()) {
            gallery.getDisplay().asyncExec(() -> addCards(wanted, to));
        }
    }

    /** Columns of equal width; each figure in its own proportion, put into the column that is shortest so far. */
    private void arrange() {
        Rectangle area = scroller.getClientArea();
        int width = area.width;
        if (width <= 0) {
            return;
        }
        int columns = Math.max(1, Math.min(drawn.size(), (width - GAP) / (NARROWEST + GAP)));
        int column = Math.max(200, (width - (columns + 1) * GAP) / columns);
        int[] heights = new int[columns];
        for (int k = 0; k < gallery.getChildren().length; k++) {
            var figure = drawn.get(k).figure();
            int height = TITLE + (int) Math
                    .round(figure.height() * Math.max(FigureCard.LEAST_SCALE, (double) column / figure.width()));
            int shortest = 0;
            for (int c = 1; c < columns; c++) {
                shortest = heights[c] < heights[shortest] ? c : shortest;
            }
            gallery.getChildren()[k].setBounds(GAP + shortest * (column + GAP), GAP + heights[shortest], column,
                    height);
            heights[shortest] += height + GAP;
        }
        int tallest = 0;
        for (int height : heights) {
            tallest = Math.max(tallest, height);
        }
        Point size = new Point(width, tallest + GAP);
        gallery.setSize(size);
        scroller.setMinSize(size);
    }

    void enlarge(ShownFigure shown) {
        large.show(shown);
        layout.topControl = large;
        stack.layout();
        large.canvas().setFocus();
    }

    private void small() {
        layout.topControl = scroller;
        stack.layout();
    }
}
