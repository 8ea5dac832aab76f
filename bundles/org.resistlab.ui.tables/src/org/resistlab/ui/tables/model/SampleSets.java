package org.resistlab.ui.tables.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Samples that a person has given a name, kept in the settings of a study. */
public final class SampleSets {

    private static final String SEPARATOR = "\t";

    private final Preferences node;

    /** @param node where they are kept */
    public SampleSets(Preferences node) {
        this.node = node;
    }

    /** Ids of the samples by the name of the set, in the order of the names. */
    public Map<String, List<String>> all() throws BackingStoreException {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        String[] names = node.keys();
        Arrays.sort(names, NaturalOrder.INSTANCE);
        for (String name : names) {
            sets.put(name, Arrays.asList(node.get(name, "").split(SEPARATOR)));
        }
        return sets;
    }

    /** Keeps a set, in place of another one of its name. */
    public void put(String name, Collection<String> samples) throws BackingStoreException {
        node.put(name, String.join(SEPARATOR, samples));
        node.flush();
    }

    /** Forgets a set. */
    public void remove(String name) throws BackingStoreException {
        node.remove(name);
        node.flush();
    }
}
