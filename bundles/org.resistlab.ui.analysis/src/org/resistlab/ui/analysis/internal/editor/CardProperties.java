package org.resistlab.ui.analysis.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.problem.Problem;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.ParameterField;
import org.resistlab.ui.analysis.model.Setting;
import org.resistlab.ui.analysis.model.SourceWords;

/** A card in the properties view, where its parameters can be changed. */
final class CardProperties implements IPropertySource, IAdaptable {

    /** What is shown; the setting is null where it cannot be changed. */
    private record Row(String category, String name, String value, String description, Setting setting) {
    }

    private final Card card;
    private final AnalysisEditor editor;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    CardProperties(Card card, AnalysisEditor editor) {
        this.card = card;
        this.editor = editor;
        add("Card", "Name", card.title(), "");
        add("Card", "Id", card.id(), "");
        add("Card", "State", !card.on() ? "switched off" : card.isDefault() ? "by default" : "on", "");
        editor.board().lanes().stream().filter(lane -> lane.source().equals(card)).forEach(lane -> {
            add("Card", "Modality", lane.modalityName(), "");
            add("Card", "File", card.detail(), "");
            add("Card", "Size", lane.size(), "");
        });
        if (!card.members().isEmpty()) {
            add("Card", "Members", String.join(", ", card.members()), "The models it combines");
        }
        if (!card.assays().isEmpty()) {
            add("Card", "Assays", String.join(", ", card.assays()), "The assays it is restricted to");
        }
        for (Setting setting : card.settings()) {
            Row row = new Row("Parameters", setting.parameter().name(), setting.isSet() ? setting.text() : "",
                    SourceWords.help(setting.parameter()), setting);
            rows.put(row.category() + "/" + row.name(), row);
        }
        int number = 0;
        for (Problem problem : card.problems()) {
            add("Problems", "Problem " + ++number, problem.message() + " " + problem.remedy(), "");
        }
        if (card.contribution() != null) {
            add("What it is", "Description", card.contribution().description().strip().replaceAll("\\s+", " "), "");
            add("What it is", "Licence", card.contribution().licence(), "");
            number = 0;
            for (Reference reference : card.contribution().references()) {
                add("What it is", "Reference " + ++number, reference.toString(), "");
            }
        }
    }

    private void add(String category, String name, String value, String description) {
        if (!value.isBlank()) {
            rows.put(category + "/" + name, new Row(category, name, value, description, null));
        }
    }

    Card card() {
        return card;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySource.class ? type.cast(this) : null;
    }

    @Override
    public Object getEditableValue() {
        return card.title();
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        rows.forEach((id, row) -> {
            PropertyDescriptor descriptor = row.setting() == null ? new PropertyDescriptor(id, row.name())
                    : new TextPropertyDescriptor(id, row.name());
            descriptor.setCategory(row.category());
            descriptor.setDescription(row.description());
            descriptor.setAlwaysIncompatible(true);
            if (row.setting() != null) {
                descriptor.setValidator(typed -> problem(row, typed));
                descriptor.setLabelProvider(LabelProvider.createTextProvider(value -> text(row.setting())));
            }
            descriptors.add(descriptor);
        });
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    /** The value that counts, with its unit and where it comes from. */
    private static String text(Setting setting) {
        String unit = setting.parameter().unit();
        String value = setting.text().isEmpty() ? "not set" : setting.text();
        return value + (unit.isEmpty() || setting.text().isEmpty() ? "" : " " + unit)
                + (setting.isTuned() ? " (tuned)" : setting.isSet() || setting.text().isEmpty() ? "" : " (default)");
    }

    private ParameterField typed(Row row, Object typed) {
        ParameterField field = new ParameterField(row.setting(), card.kind() == CardKind.MODEL && !card.isEnsemble());
        field.setText(typed.toString());
        field.setTuned(field.text().contains(","));
        return field;
    }

    private String problem(Row row, Object typed) {
        String problem = typed(row, typed).problem();
        return problem.isEmpty() ? null : problem;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return rows.get(id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return rows.get(id).setting() != null && rows.get(id).setting().isSet();
    }

    @Override
    public void resetPropertyValue(Object id) {
        setPropertyValue(id, "");
    }

    /** A value, several to choose from with commas between them, or nothing for the default. */
    @Override
    public void setPropertyValue(Object id, Object value) {
        Row row = rows.get(id);
        if (row.setting() != null && problem(row, value) == null) {
            ParameterField field = typed(row, value);
            if (field.isChanged()) {
                editor.change(card, Map.of(row.name(), field.setting()));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardProperties properties && properties.card.equals(card)
                && properties.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return card.key().hashCode();
    }
}
