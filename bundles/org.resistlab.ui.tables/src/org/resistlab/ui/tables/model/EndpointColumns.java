package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.TextColumn;

/** Endpoints as columns beside the sample table. */
final class EndpointColumns {

    /** Endpoints beyond these are on their own page only: a panel may have hundreds. */
    private static final int MOST = 50;

    private EndpointColumns() {
    }

    /** A column for each endpoint, and two for survival; cells are missing where the truth is not known. */
    static List<Column> of(List<String> samples, List<Endpoint> endpoints) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < samples.size(); row++) {
            rows.put(samples.get(row), row);
        }
        List<Column> columns = new ArrayList<>();
        for (Endpoint endpoint : endpoints.subList(0, Math.min(MOST, endpoints.size()))) {
            int[] places = endpoint.samples().stream().mapToInt(id -> rows.getOrDefault(id, -1)).toArray();
            String name = "endpoint: " + endpoint.id();
            switch (endpoint.target()) {
                case ClassTarget target -> columns.add(new TextColumn(name, texts(samples.size(), places,
                        Arrays.stream(target.codes()).mapToObj(target.classes()::get).toArray(String[]::new))));
                case RealTarget target ->
                    columns.add(new NumberColumn(name, numbers(samples.size(), places, target.values())));
                case SurvivalTarget target -> {
                    columns.add(new NumberColumn(name + " time", numbers(samples.size(), places, target.times())));
                    columns.add(new TextColumn(name + " status", texts(samples.size(), places, status(target))));
                }
            }
        }
        return columns;
    }

    private static String[] status(SurvivalTarget target) {
        String[] status = new String[target.size()];
        Arrays.setAll(status, i -> target.events()[i] ? "event" : "censored");
        return status;
    }

    private static String[] texts(int rows, int[] places, String[] values) {
        String[] out = new String[rows];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                out[places[i]] = values[i];
            }
        }
        return out;
    }

    private static double[] numbers(int rows, int[] places, double[] values) {
        double[] out = new double[rows];
        Arrays.fill(out, Double.NaN);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                out[places[i]] = values[i];
            }
        }
        return out;
    }
}
