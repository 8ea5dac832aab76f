package org.resistlab.core.data;

/**
 * Times to an event.
 *
 * @param times time under observation for each sample, positive, in the study's unit
 * @param events whether the event was seen at that time; false: censored
 */
public record SurvivalTarget(double[] times, boolean[] events) implements Target {

    public SurvivalTarget {
        if (times.length != events.length) {
            throw new IllegalArgumentException(times.length + " times for " + events.length + " events");
        }
    }

    @Override
    public Task task() {
        return Task.SURVIVAL;
    }

    @Override
    public int size() {
        return times.length;
    }

    @Override
    public SurvivalTarget select(int[] rows) {
        double[] selectedTimes = new double[rows.length];
        boolean[] selectedEvents = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selectedTimes[i] = times[rows[i]];
            selectedEvents[i] = events[rows[i]];
        }
        return new SurvivalTarget(selectedTimes, selectedEvents);
    }
}
