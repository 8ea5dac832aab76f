package org.resistlab.ui.tables.internal.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.tables.model.ColumnStatistics;
import org.resistlab.ui.tables.model.DataFigures;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.TableContent;

/** What the selected column looks like: its name, statistics and distribution. */
final class ColumnSide extends Composite {

    private final TableContent content;
    private final Label name;
    private final Text statistics;
    private final FigureCanvas canvas;
    private int column = -1;
    private final Button endpoint;
    private Job job;

    /** @param toEndpoint makes an endpoint of a column; null where columns cannot be one */
    ColumnSide(Composite parent, TableContent content, String columnWord, SelectionLink link,
            Consumer<String> toEndpoint) {
        super(parent, SWT.NONE);
        this.content = content;
        GridLayout layout = new GridLayout(1, false);
        layout.marginHeight = 0;
        setLayout(layout);
        name = new Label(this, SWT.NONE);
        name.setFont(JFaceResources.getBannerFont());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        statistics = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        AccessibleName.set(statistics, "Statistics of the " + columnWord);
        statistics.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        statistics.setText("Select a cell to see the statistics of its " + columnWord + ".");
        canvas = new FigureCanvas(this, SWT.NONE);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.setWheelZooms(true);
        canvas.clear("No " + columnWord + " is selected.");
        link.add(canvas);
        endpoint = new Button(this, SWT.PUSH);
        endpoint.setText("&New endpoint of it…");
        endpoint.setToolTipText("Define what models will predict by this column");
        endpoint.setEnabled(false);
        endpoint.setVisible(toEndpoint != null);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.exclude = toEndpoint == null;
        endpoint.setLayoutData(place);
        endpoint.addListener(SWT.Selection, event -> {
            if (toEndpoint != null) {
                toEndpoint.accept(content.columnName(column));
            }
        });
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.resistlab.ui.help.tables-column");
        addDisposeListener(event -> cancel());
    }

    private record Shown(ColumnStatistics statistics, RenderedFigure figure) {
    }

    /** Shows a column of the content. */
    void show(int now) {
        if (now == column) {
            return;
        }
        column = now;
        cancel();
        job = BackgroundJob.named("Looking at " + content.columnName(now),
                monitor -> new Shown(ColumnStatistics.of(content, now), DataFigures.column(content, now)))
                .show(this, this::show);
        job.setSystem(true);
        job.schedule();
    }

    private void show(Shown shown) {
        endpoint.setEnabled(!content.columnName(column).startsWith("endpoint: "));
        name.setText(content.columnName(column).replace("&", "&&"));
        name.setToolTipText(content.columnName(column));
        statistics.setText(Saying.statistics(shown.statistics(), NumberText::of));
        canvas.show(shown.figure(), "org.resistlab.ui.tables");
        layout(true, true);
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }
}
