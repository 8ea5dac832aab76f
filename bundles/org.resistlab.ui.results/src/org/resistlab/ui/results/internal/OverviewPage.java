package org.resistlab.ui.results.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.ModelRow;
import org.resistlab.ui.results.model.ShownFigure;
import org.resistlab.ui.rows.RowsTable;

/** What was found: the verdict, the models with intervals, and the two or three figures that show it. */
final class OverviewPage extends ExplorerPage {

    private static final List<String> FIRST = List.of("model-comparison");
    private static final List<String> SECOND = List.of("roc-curve", "predicted-observed");
    private static final List<String> THIRD = List.of("permutation-null", "score-by-class", "residuals");

    /** In a narrower window the last figure is left to the page of figures, so that legends leave room for curves. */
    private static final int ROOM_FOR_ALL = 960;

    /** Lower figures say nothing: then all is left to the table, and to the page of figures. */
    private static final int ROOM_FOR_FIGURES = 230;

    private final SelectionLink link;
    private final SashForm sash;
    private final Label verdict;
    private final RowsTable<ModelRow> models;
    private final List<FigureCard> cards;
    private int[] shared = {};

    OverviewPage(Composite parent, SelectionLink link) {
        super(parent);
        this.link = link;
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 8).applyTo(this);
        verdict = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(verdict);
        sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        models = new RowsTable<>(sash, "models", false);
        models.onSelect(ids -> link.select(link.get().with(MarkKind.MODEL, withoutCohort(ids))));
        link.onChange(now -> models.select(now.models()));
        SashForm figures = new SashForm(sash, SWT.HORIZONTAL);
        figures.setSashWidth(8);
        sash.setSashWidth(8);
        cards = List.of(new FigureCard(figures, link).wide(), new FigureCard(figures, link).wide(),
                new FigureCard(figures, link).wide());
        figures.addListener(SWT.Resize, event -> {
            boolean room = figures.getClientArea().width >= ROOM_FOR_ALL;
            if (cards.getLast().getVisible() != room) {
                cards.getLast().setVisible(room);
                figures.layout();
            }
        });
        sash.setWeights(36, 64);
        sash.addListener(SWT.Resize, event -> share());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(models, "org.resistlab.ui.help.results-models");
    }

    /** All models where there is room for them, at most half of it; until the user drags the border. */
    private void share() {
        int height = sash.getClientArea().height;
        sash.setMaximizedControl(height < ROOM_FOR_FIGURES ? models : null);
        int[] weights = sash.getWeights();
        if (height > 0 && (shared.length == 0 || Arrays.equals(weights, shared))) {
            Table table = models.table();
            int wanted = table.getHeaderHeight() + (table.getItemCount() + 1) * table.getItemHeight();
            int share = Math.clamp(1000L * wanted / height, 200, 500);
            sash.setWeights(share, 1000 - share);
            shared = sash.getWeights();
        }
    }

    private static Set<String> withoutCohort(Set<String> rows) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.replaceFirst(" @ .*$", "")));
        return ids;
    }

    @Override
    void show(RunResult run, EndpointContents contents) {
        verdict.setText((contents.endpoint().endpoint() + ": " + contents.verdict()).replace("&", "&&"));
        models.show(contents.models());
        models.select(link.get().models());
        share();
        show(cards.get(0), contents, FIRST, "There is no comparison: no model could be measured.");
        show(cards.get(1), contents, SECOND, "There is no such figure for this endpoint.");
        show(cards.get(2), contents, THIRD,
                "No permutation test was made. Add “permutations: 200” to the analysis to know whether it is chance.");
        layout(true, true);
    }

    private static void show(FigureCard card, EndpointContents contents, List<String> kinds, String otherwise) {
        Optional<ShownFigure> figure = kinds.stream()
                .flatMap(kind -> contents.figures().stream().filter(shown -> shown.kind().equals(kind))).findFirst();
        figure.ifPresentOrElse(card::show, () -> card.clear("", otherwise));
    }
}
