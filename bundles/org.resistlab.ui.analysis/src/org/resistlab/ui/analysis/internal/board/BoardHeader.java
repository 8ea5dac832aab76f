package org.resistlab.ui.analysis.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.Icons;
import org.resistlab.ui.UiPreferences;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.Checked;

/** The strip above the board: what is predicted, whether it can be run, what it will cost, and the run itself. */
public final class BoardHeader {

    private static final String SEVERAL = "Several…";

    /** Is told what a person wants. */
    public interface Listener {

        /** One endpoint. */
        void endpoint(String id);

        /** Several endpoints are to be chosen. */
        void severalEndpoints();

        /** The choices that are made once are to be offered below a button. */
        void more(Button button);

        /** What is wrong is to be shown. */
        void showProblems();

        /** The run is to be started. */
        void run();
    }

    private final Composite control;
    private final Combo endpoint;
    private final Label sign;
    private final Label state;
    private final Label cost;
    private final Button run;
    private final Label banner;
    private List<String> offered = List.of();

    public BoardHeader(Composite parent, Listener listener) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(10, 6).spacing(8, 4).applyTo(control);
        Label label = new Label(control, SWT.NONE);
        label.setText("&Endpoint:");
        endpoint = new Combo(control, SWT.READ_ONLY);
        endpoint.setToolTipText("What the models predict");
        endpoint.setData("name", "endpoint");
        GridDataFactory.swtDefaults().hint(215, SWT.DEFAULT).applyTo(endpoint);
        endpoint.addListener(SWT.Selection, event -> chosen(listener));
        sign = new Label(control, SWT.NONE);
        sign.addListener(SWT.MouseDown, event -> listener.showProblems());
        state = new Label(control, SWT.NONE);
        state.setData("name", "state");
        state.addListener(SWT.MouseDown, event -> listener.showProblems());
        cost = new Label(control, SWT.NONE);
        cost.setData("name", "cost");
        // the first to give way where there is little room: its tooltip says it all
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0)
                .hint(40, SWT.DEFAULT).applyTo(cost);
        cost.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(cost, "org.resistlab.ui.help.analysis-estimate");
        Button more = new Button(control, SWT.PUSH);
        more.setText("&More…");
        more.setToolTipText("Assays, fusion, seed and title");
        more.addListener(SWT.Selection, event -> listener.more(more));
        run = new Button(control, SWT.PUSH);
        run.setText("&Run");
        run.setImage(Icons.image("run"));
        run.setToolTipText("Save and run this analysis");
        run.addListener(SWT.Selection, event -> listener.run());
        banner = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().span(8, 1).grab(true, false).exclude(true).applyTo(banner);
        banner.setVisible(false);
        checking();
    }

    public Control control() {
        return control;
    }

    private void chosen(Listener listener) {
        int index = endpoint.getSelectionIndex();
        if (index >= 0 && index < offered.size()) {
            listener.endpoint(offered.get(index));
        } else if (endpoint.getText().equals(SEVERAL)) {
            listener.severalEndpoints();
        }
    }

    /** Shows what a board predicts. */
    public void show(Board board) {
        List<String> ids = new ArrayList<>(board.study().endpoints());
        String now = board.endpoints().size() == 1 ? board.endpoints().get(0) : String.join(", ", board.endpoints());
        if (board.endpoints().size() == 1 && !ids.contains(now)) {
            ids.add(now);
        }
        List<String> items = new ArrayList<>(ids);
        if (board.endpoints().size() > 1) {
            items.add(now);
        }
        items.add(SEVERAL);
        offered = ids;
        if (!List.of(endpoint.getItems()).equals(items)) {
            endpoint.setItems(items.toArray(String[]::new));
        }
        if (board.endpoints().isEmpty()) {
            endpoint.deselectAll();
        } else {
            endpoint.setText(now);
        }
    }

    /** Shows that a check is under way. */
    public void checking() {
        sign.setImage(Icons.image("info"));
        state.setText("Checking…");
        control.layout();
    }

    /** Shows what a check has found. */
    public void show(Checked checked) {
        sign.setImage(checked.errors() > 0 ? Icons.image("error") : checked.warnings() > 0 ? Icons.image("warning")
                : Icons.image("org.resistlab.ui.analysis", "ok"));
        state.setText(checked.state());
        String first = checked.problems().isEmpty() ? "Nothing is wrong with the analysis"
                : checked.problems().get(0).toString();
        state.setToolTipText(first.replace("&", "&&"));
        sign.setToolTipText(state.getToolTipText());
        int threads = UiPreferences.threads();
        if (checked.estimate() == null) {
            cost.setText("");
            cost.setToolTipText(null);
        } else {
            cost.setText(checked.estimate().unitsText() + " · " + checked.estimate().timeText(threads));
            cost.setToolTipText(checked.estimate().explanation(threads));
        }
        run.setEnabled(checked.errors() == 0);
        control.layout();
    }

    /** Shows a sentence over the whole width; empty for none. */
    public void banner(String text) {
        boolean wanted = !text.isEmpty();
        banner.setText(text);
        if (banner.getVisible() != wanted) {
            banner.setVisible(wanted);
            GridDataFactory.fillDefaults().span(8, 1).grab(true, false).exclude(!wanted).applyTo(banner);
        }
        control.getParent().layout(true, true);
    }
}
