package org.resistlab.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that are given as {@code KEY=VALUE}, in the order given; a key's last value counts. */
final class KeyValues {

    private KeyValues() {
    }

    /**
     * @param form what is expected, such as {@code ID=COLUMN}
     * @throws ParameterException if one has no key or no {@code =}
     */
    static Map<String, String> of(CommandSpec command, String option, String form, List<String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : given) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(command.commandLine(),
                        option + " is \"" + text + "\": expected " + form + ".");
            }
            values.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return values;
    }
}
