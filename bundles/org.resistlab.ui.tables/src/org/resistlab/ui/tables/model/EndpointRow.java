package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.study.Endpoint;

/**
 * An endpoint in a list: as it was read, or as it stands in the text of the study file and is not read yet.
 *
 * @param id its id; of one of a panel {@code id/name}
 * @param endpoint null where it has not been read
 */
public record EndpointRow(String id, Endpoint endpoint) {

    /** Id of the endpoint, or the panel, in the study file. */
    public String part() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** Whether it is one of a panel. */
    public boolean isOfPanel() {
        return id.indexOf('/') >= 0;
    }

    /**
     * What the text names now, as far as it was read.
     *
     * @param ids ids in the text, in order
     */
    public static List<EndpointRow> of(List<Endpoint> read, List<String> ids) {
        List<EndpointRow> rows = new ArrayList<>();
        for (String id : ids) {
            List<EndpointRow> found = read.stream()
                    .filter(endpoint -> endpoint.id().equals(id) || endpoint.id().startsWith(id + "/"))
                    .map(endpoint -> new EndpointRow(endpoint.id(), endpoint)).toList();
            rows.addAll(found.isEmpty() ? List.of(new EndpointRow(id, null)) : found);
        }
        return rows;
    }
}
