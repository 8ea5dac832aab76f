package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.yaml.YamlEdits;

/** A field of the parameter dialog: what is typed for one parameter, and whether it is valid. */
public final class ParameterField {

    private final Setting original;
    private final boolean tunable;
    private boolean tuned;
    private String text;

    /**
     * @param tunable whether several values may be given to choose from
     */
    public ParameterField(Setting setting, boolean tunable) {
        this.original = setting;
        this.tunable = tunable && !setting.parameter().list();
        this.tuned = setting.isTuned();
        this.text = setting.isSet() ? setting.text() : "";
    }

    public Parameter parameter() {
        return original.parameter();
    }

    public boolean isTunable() {
        return tunable;
    }

    public boolean isTuned() {
        return tuned;
    }

    public void setTuned(boolean tune) {
        tuned = tune && tunable;
    }

    /** What is typed; empty for the default. */
    public String text() {
        return text;
    }

    public void setText(String typed) {
        text = typed.strip();
    }

    /** Back to the default. */
    public void reset() {
        tuned = false;
        text = "";
    }

    /** The default in words. */
    public String defaultText() {
        return Setting.text(parameter().defaultValue());
    }

    /** What may be typed, in words, with the unit. */
    public String expectation() {
        String unit = parameter().unit().isEmpty() ? "" : " (" + parameter().unit() + ")";
        return parameter().expectation() + unit;
    }

    /** What is wrong with what is typed; empty where nothing is. */
    public String problem() {
        if (text.isEmpty()) {
            return tuned ? "Give the values to choose from, with commas between them." : "";
        }
        try {
            if (tuned) {
                for (Object value : values()) {
                    parameter().parse(value);
                }
            } else {
                parameter().parse(parameter().list() ? values() : YamlEdits.typed(text));
            }
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .forEach(part -> values.add(value(part)));
        return values;
    }

    private Object value(String typed) {
        return parameter().type() == ParameterType.TEXT ? typed : YamlEdits.typed(typed);
    }

    /** What is typed as a setting: the default is none. */
    public Setting setting() {
        if (text.isEmpty()) {
            return Setting.unset(parameter());
        }
        if (tuned) {
            return new Setting(parameter(), null, values());
        }
        Object typed = parameter().list() ? values() : value(text);
        return new Setting(parameter(), isDefault(typed) ? null : typed, List.of());
    }

    /** A default that stands in the file stays there. */
    private boolean isDefault(Object typed) {
        return original.value() == null && parameter().defaultValue() != null
                && Setting.text(typed).equals(defaultText());
    }

    public boolean isChanged() {
        return !setting().equals(original);
    }
}
