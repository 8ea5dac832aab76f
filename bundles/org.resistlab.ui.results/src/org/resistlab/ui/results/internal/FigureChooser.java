package org.resistlab.ui.results.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.ShownFigure;

/** One of the run's figures, chosen by its title. */
final class FigureChooser extends Composite {

    private final Combo titles;
    private final ScrolledComposite scroller;
    private final FigureCard card;
    private final List<String> preferred;
    private List<ShownFigure> figures = List.of();

    /** @param preferred kinds, the first that is there is shown at first */
    FigureChooser(Composite parent, SelectionLink link, List<String> preferred) {
        super(parent, SWT.NONE);
        this.preferred = preferred;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(this);
        Label label = new Label(this, SWT.NONE);
        label.setText("Fi&gure:");
        titles = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        titles.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(titles);
        titles.addListener(SWT.Selection, event -> choose());
        scroller = new ScrolledComposite(this, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scroller);
        card = new FigureCard(scroller, link).untitled();
        scroller.setContent(card);
    }

    void show(List<ShownFigure> shown) {
        String before = titles.getText();
        figures = shown;
        titles.setItems(shown.stream().map(figure -> figure.figure().title()).toArray(String[]::new));
        int index = titles.indexOf(before);
        for (int k = 0; index < 0 && k < preferred.size(); k++) {
            for (int f = 0; index < 0 && f < figures.size(); f++) {
                index = figures.get(f).kind().equals(preferred.get(k)) ? f : -1;
            }
        }
        if (figures.isEmpty()) {
            scroller.setMinHeight(0);
            card.clear("", "This endpoint has no figures. Install a plug-in that draws them.");
        } else {
            titles.select(Math.max(0, index));
            choose();
        }
    }

    private void choose() {
        ShownFigure chosen = figures.get(Math.max(0, titles.getSelectionIndex()));
        titles.setToolTipText(chosen.figure().caption());
        scroller.setMinHeight((int) (FigureCard.LEAST_SCALE * chosen.figure().height()));
        card.show(chosen);
    }
}
