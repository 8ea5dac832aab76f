package org.resistlab.architecture;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The floors of the house, lowest first: a bundle may require bundles of lower floors only. */
enum Floor {

    THIRD_PARTY("thirdparty\\..+"), NUMERICS("numerics"), CORE("core"), ENGINE("engine"), REPORT("report"),
    BRIDGE("weka|boosters"), CONTRIBUTION("(modality|algorithm|stage)\\..+"), DOOR("cli|tck|ui(\\..+)?");

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

    /** Whether a bundle on this floor may require one on the other. Doors find contributions in the registry alone. */
    boolean mayRequire(Floor other) {
        return this == DOOR ? other != CONTRIBUTION && other != BRIDGE : other.compareTo(this) < 0;
    }
}
