package org.resistlab.ui.analysis.internal.board;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.resistlab.ui.Icons;

/** A sentence below the board, where its coming and going moves nothing that the mouse may be about to press. */
public final class BoardBanner {

    private final Composite control;
    private final Label text;

    /**
     * @param parent has a grid layout
     */
    public BoardBanner(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(6, 0).applyTo(control);
        Label sign = new Label(control, SWT.NONE);
        sign.setImage(Icons.image("error"));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        text = new Label(control, SWT.WRAP);
        text.setData("name", "banner");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
    }

    /** Shows a sentence; empty for none. */
    public void show(String sentence) {
        String shown = sentence.replace("&", "&&");
        if (shown.equals(text.getText())) {
            return;
        }
        text.setText(shown);
        control.setVisible(!sentence.isEmpty());
        ((GridData) control.getLayoutData()).exclude = sentence.isEmpty();
        control.getParent().layout(true, true);
    }
}
