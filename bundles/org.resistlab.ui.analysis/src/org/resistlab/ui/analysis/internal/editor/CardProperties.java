package org.resistlab.ui.analysis.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.problem.Problem;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.Setting;

/** A card in the properties view. */
final class CardProperties implements IPropertySource, IAdaptable {

    private record Row(String category, String name, String value, String description) {
    }

    private final Card card;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    CardProperties(Card card) {
        this.card = card;
        add("Card", "Name", card.title(), "");
        add("Card", "Id", card.id(), "");
        add("Card", "State", !card.on() ? "switched off" : card.implied() ? "by default" : "on", "");
        if (!card.members().isEmpty()) {
            add("Card", "Members", String.join(", ", card.members()), "The models it combines");
        }
        if (!card.assays().isEmpty()) {
            add("Card", "Assays", String.join(", ", card.assays()), "The assays it is restricted to");
        }
        for (Setting setting : card.settings()) {
            String unit = setting.parameter().unit();
            add("Parameters", setting.parameter().name(),
                    setting.text() + (unit.isEmpty() || setting.text().isEmpty() ? "" : " " + unit)
                            + (setting.isTuned() ? " (tuned)" : setting.isSet() ? "" : " (default)"),
                    setting.parameter().description());
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
            rows.put(category + "/" + name, new Row(category, name, value, description));
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
            PropertyDescriptor descriptor = new PropertyDescriptor(id, row.name());
            descriptor.setCategory(row.category());
            descriptor.setDescription(row.description());
            descriptor.setAlwaysIncompatible(true);
            descriptors.add(descriptor);
        });
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return rows.get(id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // for reading only: parameters have a dialog of their own
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // for reading only: parameters have a dialog of their own
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardProperties properties && properties.card.equals(card);
    }

    @Override
    public int hashCode() {
        return card.key().hashCode();
    }
}
