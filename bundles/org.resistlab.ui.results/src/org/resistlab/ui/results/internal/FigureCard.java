package org.resistlab.ui.results.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.Icons;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.ShownFigure;

/** A figure with its title above it; its caption is the tooltip of the title, and what a screen reader says. */
final class FigureCard extends Composite {

    /** Text is not made smaller than this, and needs its lines. */
    static final double LEAST_SCALE = 0.75;

    private final Label title;
    private final FigureCanvas canvas;

    FigureCard(Composite parent, SelectionLink link) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(this);
        title = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(title);
        canvas = new FigureCanvas(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(160, 120).applyTo(canvas);
        link.add(canvas);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.resistlab.ui.help.results-figure");
    }

    /** A card with a button beside its title. */
    FigureCard withButton(String icon, String hint, Runnable action) {
        ToolBar bar = new ToolBar(this, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.image("org.resistlab.ui.results", icon));
        item.setToolTipText(hint);
        item.addListener(SWT.Selection, event -> action.run());
        bar.moveBelow(title);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        ((GridData) title.getLayoutData()).horizontalSpan = 1;
        return this;
    }

    /** A card whose title stands elsewhere. */
    FigureCard untitled() {
        title.setVisible(false);
        ((GridData) title.getLayoutData()).exclude = true;
        return this;
    }

    FigureCard wide() {
        ((GridData) title.getLayoutData()).horizontalSpan = 2;
        return this;
    }

    FigureCanvas canvas() {
        return canvas;
    }

    void show(ShownFigure shown) {
        title.setText(shown.figure().title().replace("&", "&&"));
        title.setToolTipText(shown.figure().caption());
        canvas.show(shown.figure(), shown.plugin());
    }

    void clear(String heading, String sentence) {
        title.setText(heading);
        title.setToolTipText(null);
        canvas.clear(sentence);
    }
}
