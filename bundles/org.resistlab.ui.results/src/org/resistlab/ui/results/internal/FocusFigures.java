package org.resistlab.ui.results.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.FigureShelf;
import org.resistlab.ui.results.model.ShownFigure;

/** The figures that plug-ins make of one sample or one feature, below each other. */
final class FocusFigures extends Composite {

    private final SelectionLink link;
    private final List<FigureCard> cards = new ArrayList<>();
    private final String empty;
    private final String none;
    private Object wanted;

    /**
     * @param empty what to say where nothing is selected
     * @param none what to say where nothing can be shown of what is selected
     */
    FocusFigures(Composite parent, SelectionLink link, String empty, String none) {
        super(parent, SWT.NONE);
        this.link = link;
        this.empty = empty;
        this.none = none;
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(this);
        show(List.of(), empty);
    }

    /** The cards shown now. */
    List<FigureCard> cards() {
        return cards;
    }

    /** Shows the figures of a focus; of several asked for quickly the last one. */
    void show(RunResult run, Optional<FigureFocus> focus) {
        Object request = new Object();
        wanted = request;
        if (focus.isEmpty()) {
            show(List.of(), empty);
            return;
        }
        BackgroundJob<FigureShelf> job = BackgroundJob
                .named("Drawing the selection", monitor -> FigureShelf.of(run, focus.get(), Contributions.installed()))
                .show(this, shelf -> {
                    if (wanted == request) {
                        show(shelf.figures(), shelf.problems().isEmpty() ? none : String.join(" ", shelf.problems()));
                    }
                });
        job.setSystem(true);
        job.schedule();
    }

    private void show(List<ShownFigure> figures, String otherwise) {
        int count = Math.max(1, figures.size());
        while (cards.size() > count) {
            cards.removeLast().dispose();
        }
        while (cards.size() < count) {
            FigureCard card = new FigureCard(this, link).wide();
            GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
            cards.add(card);
        }
        if (figures.isEmpty()) {
            cards.getFirst().clear("", otherwise);
        }
        for (int k = 0; k < figures.size(); k++) {
            cards.get(k).show(figures.get(k));
            ((GridData) cards.get(k).getLayoutData()).minimumHeight = 120;
        }
        layout(true, true);
    }
}
