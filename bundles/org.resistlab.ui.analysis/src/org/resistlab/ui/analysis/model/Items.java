package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlPath;

/** Changes of lists that count what is switched off. */
final class Items {

    private Items() {
    }

    /** Changes an item; one that is off is on for as long. */
    static void change(YamlEdits edits, YamlPath list, int slot, Consumer<YamlPath> change) {
        boolean on = edits.source().slots(list).get(slot).on();
        if (!on) {
            edits.switchOn(list, slot);
        }
        change.accept(list.then(edits.source().slots(list).get(slot).index()));
        if (!on) {
            edits.switchOff(list, slot);
        }
    }

    /**
     * Moves some items together, in their order.
     *
     * @param moved their slots
     * @param before the slot before which they come to stand
     * @return the slot of the first of them afterwards
     */
    static int moveBefore(YamlEdits edits, YamlPath list, Set<Integer> moved, int before) {
        List<Integer> wanted = new ArrayList<>();
        int first = 0;
        int count = edits.source().slots(list).size();
        for (int slot = 0; slot <= count; slot++) {
            if (slot == Math.clamp(before, 0, count)) {
                first = wanted.size();
                moved.stream().sorted().forEach(wanted::add);
            }
            if (slot < count && !moved.contains(slot)) {
                wanted.add(slot);
            }
        }
        List<Integer> now = new ArrayList<>(wanted.stream().sorted().toList());
        for (int slot = 0; slot < wanted.size(); slot++) {
            int from = now.indexOf(wanted.get(slot));
            edits.move(list, from, slot);
            now.add(slot, now.remove(from));
        }
        return first;
    }
}
