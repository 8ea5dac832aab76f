package org.resistlab.architecture;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The floors of the house, lowest first: a bundle may require bundles of lower floors only. */
enum Floor {

    THIRD_PARTY("thirdparty\\..+"), NUMERICS("numerics"), CORE("core"), ENGINE("engine"), REPORT("report"),
    BRIDGE("weka|boosters"), CONTRIBUTION("(modality|algorithm|stage)\\..+"), DOOR("cli|tck"),
    WORKBENCH("ui"), WORKBENCH_PART("ui\\..+");

    private static final String PREFIX = "org.resistlab.";

    private final Pattern names;

    Floor(String names) {
        this.names = Pattern.compile(names);
    }

    /** The floor of a bundle by its symbolic name; empty for a name that none expects. */
    static Optional<Floor> of(String bundle) {
        if (!bundle.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String name = bundle.substring(PREFIX.length());
        return Arrays.stream(values()).filter(floor -> floor.names.matcher(name).matches()).findFirst();
    }

    /**
     * Whether a bundle on this floor may require one on the other. Doors and the workbench find contributions in the
     * registry alone, and know nothing of each other; parts of the workbench do not know each other either.
     */
    boolean mayRequire(Floor other) {
        boolean entrance = compareTo(DOOR) >= 0;
        boolean inRegistry = other == CONTRIBUTION || other == BRIDGE;
        return other.compareTo(this) < 0 && other != DOOR && !(entrance && inRegistry);
    }
}
