package org.resistlab.core.study;

import java.util.List;

import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;

/**
 * The truth of one endpoint for the samples that have it.
 *
 * @param id the user's name for it
 * @param samples ids of the samples whose truth is known
 * @param target their truth, in the same order
 */
public record Endpoint(String id, List<String> samples, Target target) {

    public Endpoint {
        samples = List.copyOf(samples);
    }

    public Task task() {
        return target.task();
    }
}
