package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.core.yaml.YamlSlot;

/**
 * Keeps ensembles whole when a model goes, is switched off, comes back or gets another name. A member that is off stays
 * in its place in the ensemble, as a comment, and comes back with its model. An ensemble that has no member left is
 * switched off too.
 */
final class Ensembles {

    private static final String OF = "of";

    private final YamlEdits edits;
    private final List<String> changed = new ArrayList<>();

    Ensembles(YamlEdits edits) {
        this.edits = edits;
    }

    /** Ids of the models that had to change too, in the order of the changes. */
    List<String> changed() {
        return changed.stream().distinct().toList();
    }

    private List<YamlSlot> models() {
        return edits.source().slots(Places.MODELS);
    }

    private static String id(YamlSlot model) {
        return model.node() instanceof YamlMap map ? map.text("id", map.text("algorithm", "")) : "";
    }

    private static String text(YamlSlot member) {
        return member.node() instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static List<String> members(YamlSlot model) {
        return model.node() instanceof YamlMap map ? map.texts(OF) : List.of();
    }

    private static YamlPath of(YamlSlot model) {
        return Places.MODELS.then(model.index()).then(OF);
    }

    private Optional<YamlSlot> model(String id) {
        return models().stream().filter(slot -> id.equals(id(slot)))
                .max((a, b) -> Boolean.compare(a.on(), b.on()));
    }

    private boolean isOn(String id) {
        return model(id).filter(YamlSlot::on).isPresent();
    }

    private boolean isOff(String id) {
        return model(id).filter(slot -> !slot.on()).isPresent();
    }

    /**
     * A model has been removed or switched off: no ensemble combines it any more.
     *
     * @param gone whether it cannot come back
     */
    void without(String id, boolean gone) {
        if (isOn(id)) {
            return; // another of the same id is still there
        }
        for (int i = 0; i < models().size(); i++) {
            YamlSlot ensemble = models().get(i);
            List<String> members = members(ensemble);
            if (!ensemble.on() || !members.contains(id)) {
                continue;
            }
            changed.add(id(ensemble));
            if (members.stream().allMatch(id::equals)) {
                edits.switchOff(Places.MODELS, i);
                without(id(ensemble), false);
            } else {
                leave(of(ensemble), id, gone);
            }
        }
    }

    private void leave(YamlPath of, String id, boolean gone) {
        for (int slot = edits.source().slots(of).size() - 1; slot >= 0; slot--) {
            YamlSlot member = edits.source().slots(of).get(slot);
            if (!text(member).equals(id)) {
                continue;
            }
            if (gone) {
                edits.removeSlot(of, slot);
            } else if (member.on()) {
                switchOff(of, slot);
            }
        }
    }

    private void switchOff(YamlPath of, int slot) {
        try {
            edits.switchOff(of, slot);
        } catch (IllegalArgumentException e) {
            edits.removeSlot(of, slot); // written in a way that holds no comments
        }
    }

    /** A model has been switched on: it is combined again, and where it is an ensemble, has members. */
    void with(String id) {
        for (int i = 0; i < models().size(); i++) {
            YamlSlot ensemble = models().get(i);
            if (ensemble.on() && ensemble.node() instanceof YamlMap) {
                boolean was = members(ensemble).contains(id);
                comeBack(of(ensemble), id);
                if (!was && members(models().get(i)).contains(id)) {
                    changed.add(id(ensemble));
                }
            }
        }
        model(id).filter(YamlSlot::on).ifPresent(this::complete);
    }

    private void comeBack(YamlPath of, String id) {
        for (int slot = 0; slot < edits.source().slots(of).size(); slot++) {
            YamlSlot member = edits.source().slots(of).get(slot);
            if (!member.on() && text(member).equals(id)) {
                edits.switchOn(of, slot);
            }
        }
    }

    /**
     * Gives an ensemble the members that came back meanwhile and takes from it those that are off; where none would be
     * left, they come back too.
     */
    private void complete(YamlSlot ensemble) {
        edits.source().slots(of(ensemble)).stream().filter(member -> !member.on() && isOn(text(member)))
                .map(Ensembles::text).toList().forEach(id -> comeBack(of(ensemble), id));
        List<String> members = edits.source().node(Places.MODELS.then(ensemble.index()))
                .orElse(null) instanceof YamlMap map
                        ? map.texts(OF)
                        : List.of();
        List<String> off = members.stream().filter(this::isOff).toList();
        if (off.size() < members.size()) {
            off.forEach(member -> leave(of(ensemble), member, false));
            return;
        }
        for (String member : off) {
            for (int i = 0; i < models().size(); i++) {
                if (!models().get(i).on() && id(models().get(i)).equals(member)) {
                    edits.switchOn(Places.MODELS, i);
                    changed.add(member);
                    with(member);
                }
            }
        }
    }

    /** A model has another id: ensembles combine it under that one, those that are off too. */
    void renamed(String old, String id) {
        for (int i = 0; i < models().size(); i++) {
            YamlSlot model = models().get(i);
            if (model.node() instanceof YamlMap map && map.has(OF) && model.source().contains(old)) {
                Items.change(edits, Places.MODELS, i, item -> rename(item.then(OF), old, id));
            }
        }
    }

    private void rename(YamlPath of, String old, String id) {
        if (edits.source().node(of).orElse(null) instanceof YamlScalar one && one.text().equals(old)) {
            edits.set(of, id);
        }
        for (int slot = 0; slot < edits.source().slots(of).size(); slot++) {
            if (text(edits.source().slots(of).get(slot)).equals(old)) {
                Items.change(edits, of, slot, member -> edits.set(member, id));
            }
        }
    }
}
