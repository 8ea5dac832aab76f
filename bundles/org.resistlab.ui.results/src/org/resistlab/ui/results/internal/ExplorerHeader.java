package org.resistlab.ui.results.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.resistlab.ui.Icons;
import org.resistlab.ui.results.model.RunProgress;
import org.resistlab.ui.results.model.Shortened;

/** Above all pages: the title of the run, its state, the endpoint, and what can be done with the run. */
final class ExplorerHeader extends Composite {

    private final CLabel title;
    private final Combo endpoints;
    private final Label icon;
    private final Label state;
    private final ProgressBar progress;
    private final Composite banner;
    private final Button report;
    private final Button export;

    ExplorerHeader(Composite parent, Consumer<Integer> endpointChosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(6).margins(10, 6).spacing(8, 4).applyTo(this);
        title = new CLabel(this, SWT.NONE) {

            @Override
            protected String shortenText(GC gc, String text, int width) {
                return Shortened.at(text, cut -> gc.textExtent(cut).x <= width);
            }
        };
        title.setMargins(0, 0, 0, 0);
        title.setFont(JFaceResources.getHeaderFont());
        title.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-title");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(title);
        Label label = new Label(this, SWT.NONE);
        label.setText("&Endpoint:");
        endpoints = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(endpoints);
        endpoints.setVisibleItemCount(20);
        endpoints.addListener(SWT.Selection, event -> endpointChosen.accept(endpoints.getSelectionIndex()));
        report = button("&Report", "Opens the report in the browser");
        button("Fo&lder", "Opens the run folder in the file manager");
        export = button("E&xport figures…", "Writes all figures into a folder, in the size and style of a journal");
        banner = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(banner);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).exclude(true).applyTo(banner);
        icon = new Label(banner, SWT.NONE);
        state = new Label(banner, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(state);
        progress = new ProgressBar(banner, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(progress);
    }

    private Button button(String text, String hint) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(hint);
        return button;
    }

    /** What the buttons do, in their order. */
    void actions(Runnable openReport, Runnable openFolder, Runnable exportFigures) {
        report.addListener(SWT.Selection, event -> openReport.run());
        getChildren()[4].addListener(SWT.Selection, event -> openFolder.run());
        export.addListener(SWT.Selection, event -> exportFigures.run());
    }

    void title(String text, String hint) {
        title.setText(text.replace("&", "&&"));
        title.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        title.setToolTipText(hint);
    }

    void endpoints(List<String> ids, int chosen) {
        endpoints.setItems(ids.toArray(String[]::new));
        endpoints.select(chosen);
        endpoints.setEnabled(ids.size() > 1);
    }

    void choose(int endpoint) {
        endpoints.select(endpoint);
    }

    void enable(boolean hasReport, boolean hasFigures) {
        report.setEnabled(hasReport);
        export.setEnabled(hasFigures);
    }

    /** Says a sentence, or nothing where it is empty; with a bar while the run is at work. */
    void state(String sentence, String iconName, boolean running, RunProgress at) {
        ((GridData) banner.getLayoutData()).exclude = sentence.isEmpty();
        banner.setVisible(!sentence.isEmpty());
        icon.setImage(Icons.image(iconName));
        state.setText(sentence.replace("&", "&&"));
        ((GridData) progress.getLayoutData()).exclude = !running;
        progress.setVisible(running);
        progress.setMaximum(Math.max(1, at.units()));
        progress.setSelection(at.done());
        getParent().layout(true, true);
    }
}
