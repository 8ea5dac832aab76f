package org.resistlab.ui.runs.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunTexts;

/** One run closely: how it stands and what to do, its models, the log. */
final class RunDetails extends Composite {

    private final Label sentence;
    private final Table models;
    private final Text log;
    private String shownLog = "";
    private List<List<String>> shownModels = List.of();

    RunDetails(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 4).spacing(0, 4).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(sentence);
        CTabFolder pages = new CTabFolder(this, SWT.BOTTOM | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 80).applyTo(pages);
        models = new Table(pages, SWT.FULL_SELECTION);
        models.setHeaderVisible(true);
        models.setToolTipText("The best model of each endpoint with its 95 % interval; before the end every model, by "
                + "the plain mean over the outer folds that are done.");
        column("Model", 80, SWT.LEFT);
        column("Metric", 80, SWT.LEFT);
        column("Value", 70, SWT.RIGHT);
        column("Of", 70, SWT.RIGHT);
        column("Endpoint", 90, SWT.LEFT);
        log = new Text(pages, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        log.setFont(JFaceResources.getTextFont());
        log.setToolTipText("Log of the run");
        page(pages, "Log", log);
        page(pages, "Models", models);
        pages.setSelection(0);
        show(null);
    }

    private static void page(CTabFolder pages, String title, Control control) {
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(models, style);
        column.setText(title);
        column.setWidth(width);
    }

    /** Null shows what to do to see something here. */
    void show(RunRow row) {
        String words = row == null ? "Select one run to see its log, or several to compare them."
                : RunTexts.sentence(row);
        if (!words.equals(sentence.getText())) {
            sentence.setText(words);
            layout();
        }
        showModels(row == null ? List.of() : RunTexts.models(row));
        String text = row == null ? "" : String.join("\n", RunTexts.log(row));
        if (!Objects.equals(text, shownLog)) {
            shownLog = text;
            log.setText(text);
            log.setSelection(log.getCharCount());
        }
    }

    private void showModels(List<List<String>> now) {
        if (!now.equals(shownModels)) {
            shownModels = now;
            models.setItemCount(now.size());
            for (int i = 0; i < now.size(); i++) {
                models.getItem(i).setText(now.get(i).toArray(String[]::new));
            }
        }
    }
}
