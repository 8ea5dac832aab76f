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
import org.eclipse.swt.widgets.Link;
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

        /** The palette is to be shown or hidden. */
        void palette(boolean shown);

        /** The choices that are made once are to be offered below a button. */
        void more(Button button);

        /** What is wrong is to be shown, one after the other. */
        void showProblems();

        /** The run is to be started. */
        void run();
    }

    private final Composite control;
    private final Combo endpoint;
    private final Label sign;
    private final Link state;
    private final Label cost;
    private final Button palette;
    private final Button run;
    private List<String> offered = List.of();

    public BoardHeader(Composite parent, Listener listener) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(new StripLayout());
        Label label = new Label(control, SWT.NONE);
        label.setText("E&ndpoint:");
        endpoint = new Combo(control, SWT.READ_ONLY);
        endpoint.setToolTipText("What the models predict");
        endpoint.setData("name", "endpoint");
        endpoint.addListener(SWT.Selection, event -> chosen(listener));
        Composite status = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(status);
        sign = new Label(status, SWT.NONE);
        state = new Link(status, SWT.NONE);
        state.setData("name", "state");
        state.addListener(SWT.Selection, event -> listener.showProblems());
        cost = new Label(status, SWT.NONE);
        cost.setData("name", "cost");
        // the first to give way where there is little room: its tooltip says it all
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0)
                .hint(40, SWT.DEFAULT).applyTo(cost);
        cost.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(cost, "org.resistlab.ui.help.analysis-estimate");
        Composite buttons = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(buttons);
        palette = new Button(buttons, SWT.TOGGLE);
        palette(true);
        palette.setToolTipText("Show or hide what can be put on the board");
        palette.addListener(SWT.Selection, event -> listener.palette(palette.getSelection()));
        Button more = new Button(buttons, SWT.PUSH);
        more.setText("&More…");
        more.setToolTipText("Assays, fusion, seed and title");
        more.addListener(SWT.Selection, event -> listener.more(more));
        run = new Button(buttons, SWT.PUSH);
        run.setText("R&un");
        run.setImage(Icons.image("run"));
        run.setToolTipText("Save and run this analysis");
        run.addListener(SWT.Selection, event -> listener.run());
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
        control.layout(true, true);
    }

    /** Shows what a check has found. */
    public void show(Checked checked) {
        sign.setImage(checked.errors() > 0 ? Icons.image("error") : checked.warnings() > 0 ? Icons.image("warning")
                : Icons.image("org.resistlab.ui.analysis", "ok"));
        state.setText(checked.problems().isEmpty() ? checked.state() : "<a>" + checked.state() + "</a>");
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
        control.layout(true, true);
    }

    /** Says whether the palette is shown. */
    public void palette(boolean shown) {
        palette.setSelection(shown);
        palette.setText(shown ? "Pa&lette »" : "« Pa&lette");
    }
}
