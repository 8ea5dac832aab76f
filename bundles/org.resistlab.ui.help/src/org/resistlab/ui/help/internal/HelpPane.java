package org.resistlab.ui.help.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.ui.help.model.Page;

/** A reader below its bar, for narrow places. */
final class HelpPane {

    private final Reader reader;

    private final Composite area;

    HelpPane(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        ReaderBar bar = new ReaderBar(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        reader = new Reader(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 400).applyTo(reader.view().control());
        bar.steer(reader);
        reader.onArrival(page -> bar.arrived(reader));
    }

    Composite control() {
        return area;
    }

    Reader reader() {
        return reader;
    }

    void show(Page page) {
        reader.open(page, "");
    }
}
