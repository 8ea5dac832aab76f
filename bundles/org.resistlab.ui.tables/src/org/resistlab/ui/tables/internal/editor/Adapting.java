package org.resistlab.ui.tables.internal.editor;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.resistlab.ui.figure.FigureCanvas;

/** Gives widgets that stand on a form the form's ground. */
final class Adapting {

    private Adapting() {
    }

    /** Adapts a composite and what it holds, at any depth; tables and figures have grounds of their own. */
    static void to(FormToolkit toolkit, Control control) {
        switch (control) {
            case NatTable _ -> {
                // draws all of itself
            }
            case FigureCanvas _ -> {
                // draws all of itself
            }
            case Label label -> toolkit.adapt(label, false, false);
            case Link link -> toolkit.adapt(link, false, false);
            case Button button -> {
                if ((button.getStyle() & SWT.CHECK) != 0) {
                    toolkit.adapt(button, false, false);
                }
            }
            case Text text -> {
                if ((text.getStyle() & SWT.READ_ONLY) != 0) {
                    toolkit.adapt(text, false, false);
                }
            }
            case Composite composite -> {
                toolkit.adapt(composite);
                for (Control child : composite.getChildren()) {
                    to(toolkit, child);
                }
            }
            default -> {
                // buttons and fields look everywhere the same
            }
        }
    }
}
