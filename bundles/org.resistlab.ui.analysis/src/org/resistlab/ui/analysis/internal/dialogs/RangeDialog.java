package org.resistlab.ui.analysis.internal.dialogs;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.ui.analysis.model.Setting;
import org.resistlab.ui.analysis.model.TuneRange;

/** Builds values to tune over: from, to, how many, and whether neighbours differ by a factor. */
final class RangeDialog extends Dialog {

    private final Parameter parameter;
    private TuneRange range;
    private Text from;
    private Text to;
    private Spinner count;
    private Button logarithmic;
    private Label preview;

    RangeDialog(Shell parent, Parameter parameter, TuneRange range) {
        super(parent);
        this.parameter = parameter;
        this.range = range;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Range of " + parameter.name());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.resistlab.ui.help.analysis-parameters");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        from = text(form, "&From:", range.from());
        to = text(form, "&To:", range.to());
        new Label(form, SWT.NONE).setText("&Values:");
        count = new Spinner(form, SWT.BORDER);
        count.setValues(range.count(), 2, 100, 0, 1, 5);
        count.addModifyListener(event -> update());
        logarithmic = new Button(form, SWT.CHECK);
        logarithmic.setText("&Logarithmic: each value as many times the one before");
        logarithmic.setSelection(range.logarithmic());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(logarithmic);
        logarithmic.addListener(SWT.Selection, event -> update());
        preview = new Label(form, SWT.WRAP);
        preview.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().span(2, 1).hint(360, convertHeightInCharsToPixels(3)).applyTo(preview);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        update();
        return contents;
    }

    private Text text(Composite form, String label, double value) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(Setting.text(value));
        text.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static double number(Text text) {
        try {
            return Double.parseDouble(text.getText().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void update() {
        if (preview == null) {
            return;
        }
        range = new TuneRange(number(from), number(to), count.getSelection(), logarithmic.getSelection());
        String problem = range.problem();
        preview.setText(problem.isEmpty() ? range.values(parameter.type() == ParameterType.INTEGER).stream()
                .map(Setting::text).collect(Collectors.joining(", ")) : problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    /** What was chosen. */
    TuneRange range() {
        return range;
    }
}
