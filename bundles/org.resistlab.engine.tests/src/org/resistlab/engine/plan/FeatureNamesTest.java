package org.resistlab.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.engine.fit.Fakes;

class FeatureNamesTest {

    private final Dataset dataset = Fakes.dataset(20, 1);

    private List<Feature> raw() {
        List<Feature> raw = new ArrayList<>();
        dataset.assays().values().forEach(assay -> raw.addAll(assay.features()));
        return raw;
    }

    private List<String> keptAndRead(List<Feature> features) throws IOException {
        State state = FeatureNames.state(features, dataset);
        return FeatureNames.keys(StateJson.fromText(StateJson.toText(state)), dataset);
    }

    private static List<String> keys(List<Feature> features) {
        return features.stream().map(f -> f.assay() + "\t" + f.name() + "\t" + f.origin()).toList();
    }

    @Test
    void allRawFeaturesTakeNoSpace() throws IOException {
        assertFalse(FeatureNames.state(raw(), dataset).has("numbers"));
        assertEquals(keys(raw()), keptAndRead(raw()));
    }

    @Test
    void selectedAndMadeFeaturesAreReadAgain() throws IOException {
        List<Feature> raw = raw();
        List<Feature> features = List.of(raw.get(4), raw.get(1).derived("a1=high"), raw.get(0),
                raw.get(1).derived("a1=low"));
        assertEquals(keys(features), keptAndRead(features));
        assertEquals(List.of(), keptAndRead(List.of()));
    }
}
