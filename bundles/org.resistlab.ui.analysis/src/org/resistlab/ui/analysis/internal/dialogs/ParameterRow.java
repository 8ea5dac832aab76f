package org.resistlab.ui.analysis.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.ui.analysis.model.ParameterField;
import org.resistlab.ui.analysis.model.Setting;
import org.resistlab.ui.analysis.model.TuneRange;

/** One parameter of a form: its name, a field, whether it is tuned, and its help below. */
final class ParameterRow {

    private final ParameterField field;
    private final Runnable changed;
    private final Control input;
    private final ControlDecoration sign;
    private final Button tune;
    private final Button range;
    private boolean showing;

    ParameterRow(Composite parent, Setting setting, boolean tunable, Runnable changed) {
        this.field = new ParameterField(setting, tunable);
        this.changed = changed;
        Parameter parameter = setting.parameter();
        Label name = new Label(parent, SWT.NONE);
        name.setText(parameter.name() + (parameter.unit().isEmpty() ? "" : " (" + parameter.unit() + ")") + ":");
        GridDataFactory.swtDefaults().indent(0, 6).applyTo(name);
        input = input(parent, parameter);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).span(field.isTunable() ? 1 : 3, 1).applyTo(input);
        input.setData("name", parameter.name());
        sign = new ControlDecoration(input, SWT.LEFT | SWT.TOP);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
        if (field.isTunable()) {
            tune = new Button(parent, SWT.CHECK);
            tune.setText("Tune");
            tune.setToolTipText("Choose the best of several values in the inner folds");
            tune.setSelection(field.isTuned());
            GridDataFactory.swtDefaults().indent(0, 6).applyTo(tune);
            tune.addListener(SWT.Selection, event -> tuned());
            range = new Button(parent, SWT.PUSH);
            range.setText("Range…");
            range.setToolTipText("Tunes it over the values of a range");
            range.addListener(SWT.Selection, event -> range());
            GridDataFactory.swtDefaults().indent(0, 6).applyTo(range);
            range.setVisible(isNumber(parameter));
        } else {
            tune = null;
            range = null;
        }
        Label help = new Label(parent, SWT.WRAP);
        help.setText(help(parameter));
        help.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(540, SWT.DEFAULT).applyTo(help);
        show();
    }

    private static boolean isNumber(Parameter parameter) {
        return parameter.type() == ParameterType.REAL || parameter.type() == ParameterType.INTEGER;
    }

    private static String help(Parameter parameter) {
        String expected = parameter.type() == ParameterType.CHOICE || parameter.type() == ParameterType.FLAG ? ""
                : " Expected: " + parameter.expectation() + ".";
        String usual = parameter.defaultValue() == null ? ""
                : " Default: " + Setting.text(parameter.defaultValue()) + ".";
        return (parameter.description().strip().replaceAll("\\s+", " ") + expected + usual).replace("&", "&&");
    }

    private Control input(Composite parent, Parameter parameter) {
        List<String> words = new ArrayList<>(parameter.choices());
        if (parameter.type() == ParameterType.FLAG) {
            words.addAll(List.of("true", "false"));
        }
        if (words.isEmpty()) {
            Text text = new Text(parent, SWT.BORDER);
            text.addListener(SWT.FocusIn, event -> text.selectAll());
            text.setMessage(field.defaultText().isEmpty() ? "not set" : field.defaultText() + " (default)");
            text.addModifyListener(event -> typed(text.getText()));
            return text;
        }
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(words.toArray(String[]::new));
        combo.addModifyListener(event -> typed(combo.getText()));
        return combo;
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        field.setText(text);
        check();
        changed.run();
    }

    private void check() {
        String problem = field.problem();
        if (problem.isEmpty()) {
            sign.hide();
        } else {
            sign.setDescriptionText(problem);
            sign.show();
        }
    }

    private void show() {
        showing = true;
        String text = field.text().isEmpty() && input instanceof Combo ? field.defaultText() : field.text();
        if (input instanceof Combo combo) {
            combo.setText(text);
        } else if (input instanceof Text typed) {
            typed.setText(text);
        }
        if (tune != null) {
            tune.setSelection(field.isTuned());
        }
        showing = false;
        check();
    }

    private void tuned() {
        field.setTuned(tune.getSelection());
        if (tune.getSelection() && field.text().isEmpty()) {
            field.setText(field.defaultText());
            show();
        } else if (!tune.getSelection() && field.text().contains(",")) {
            field.setText(field.text().substring(0, field.text().indexOf(',')));
            show();
        }
        check();
        changed.run();
    }

    private void range() {
        RangeDialog dialog = new RangeDialog(input.getShell(), field.parameter(), TuneRange.around(field.parameter()));
        if (dialog.open() == Window.OK && !input.isDisposed()) {
            field.setTuned(true);
            boolean integers = field.parameter().type() == ParameterType.INTEGER;
            field.setText(dialog.range().values(integers).stream().map(Setting::text)
                    .collect(Collectors.joining(", ")));
            show();
            changed.run();
        }
    }

    /** Back to the default. */
    void reset() {
        field.reset();
        show();
        changed.run();
    }

    ParameterField field() {
        return field;
    }

    String problem() {
        return field.problem();
    }
}
