package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;

/**
 * File names for figures, whatever characters the ids of endpoints and models hold: letters, digits, dots, hyphens and
 * underscores, no two alike where a file system ignores case.
 */
public final class FigureNames {

    private static final int LONGEST = 40;

    private final Map<String, String> endpoints;
    private final Map<String, String> models;

    public FigureNames(RunResult result) {
        List<String> modelIds = new ArrayList<>();
        for (EndpointResult endpoint : result.endpoints()) {
            endpoint.models().stream().map(ModelResult::model).forEach(modelIds::add);
        }
        endpoints = distinct(result.endpoints().stream().map(EndpointResult::endpoint).toList(), "endpoint");
        models = distinct(modelIds, "model");
    }

    /** {@code ENDPOINT-KIND}. */
    public String of(EndpointResult endpoint, String kind) {
        return of(endpoint) + "-" + kind;
    }

    /** {@code ENDPOINT-KIND-MODEL}. */
    public String of(EndpointResult endpoint, String kind, ModelResult model) {
        return of(endpoint, kind) + "-" + models.get(model.model());
    }

    /** {@code ENDPOINT-KIND-THING}, for a sample or feature with any id. */
    public String of(EndpointResult endpoint, String kind, String thing) {
        return of(endpoint, kind) + "-" + plain(thing, "unnamed");
    }

    /** The endpoint in a name or an anchor. */
    public String of(EndpointResult endpoint) {
        return endpoints.get(endpoint.endpoint());
    }

    private static Map<String, String> distinct(List<String> ids, String nameless) {
        Map<String, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (String id : ids) {
            if (!names.containsKey(id)) {
                String plain = plain(id, nameless);
                String name = plain;
                for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
                    name = plain + "-" + i;
                }
                names.put(id, name);
            }
        }
        return names;
    }

    private static String plain(String id, String nameless) {
        String name = id.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^[-._]+", "");
        name = name.substring(0, Math.min(LONGEST, name.length())).replaceAll("[-._]+$", "");
        return name.isEmpty() ? nameless : name;
    }
}
