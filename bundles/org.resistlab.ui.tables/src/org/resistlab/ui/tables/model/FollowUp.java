package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.numerics.statistics.Order;

/**
 * How long samples were followed, as the table below a survival curve.
 *
 * @param samples number of samples
 * @param events how many had the event
 * @param median follow-up at which half of the samples were not yet censored, by the reverse Kaplan-Meier estimate
 *        (Schemper and Smith 1996, <a href="https://doi.org/10.1016/0197-2456(96)00075-X">
 *        doi:10.1016/0197-2456(96)00075-X</a>); NaN where it is not reached
 * @param rows from time 0 on
 */
public record FollowUp(int samples, int events, double median, List<Row> rows) {

    private static final int ROWS = 6;

    /**
     * The state at a time.
     *
     * @param time in the study's unit
     * @param atRisk samples still under observation just before this time
     * @param events events up to and at this time
     * @param censored samples censored up to and at this time
     * @param survival Kaplan-Meier estimate of the share without the event after this time
     */
    public record Row(double time, int atRisk, int events, int censored, double survival) {
    }

    /** Sums up. */
    public static FollowUp of(SurvivalTarget target) {
        int events = 0;
        for (boolean event : target.events()) {
            events += event ? 1 : 0;
        }
        Curve curve = Curve.of(target, true);
        double last = Arrays.stream(target.times()).max().orElse(0);
        double step = step(last);
        List<Row> rows = new ArrayList<>();
        for (int k = 0; step > 0 && k * step <= last; k++) {
            rows.add(row(target, k * step, curve));
        }
        return new FollowUp(target.size(), events, Curve.of(target, false).median(), List.copyOf(rows));
    }

    /** A round distance that gives at most so many rows. */
    private static double step(double last) {
        if (!(last > 0)) {
            return 0;
        }
        double least = last / ROWS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static Row row(SurvivalTarget target, double time, Curve curve) {
        int atRisk = 0;
        int events = 0;
        int censored = 0;
        for (int i = 0; i < target.size(); i++) {
            atRisk += target.times()[i] >= time ? 1 : 0;
            if (target.times()[i] <= time) {
                events += target.events()[i] ? 1 : 0;
                censored += target.events()[i] ? 0 : 1;
            }
        }
        return new Row(time, atRisk, events, censored, curve.after(time));
    }

    /** Product-limit estimate of Kaplan and Meier: the share left after each distinct time. */
    private record Curve(double[] times, double[] shares) {

        /** Of the events, or else of the censorings. */
        static Curve of(SurvivalTarget target, boolean ofEvents) {
            int[] order = Order.ascending(target.times());
            double[] times = new double[order.length];
            double[] shares = new double[order.length];
            int count = 0;
            double share = 1;
            int from = 0;
            while (from < order.length) {
                double time = target.times()[order[from]];
                int to = from;
                int ends = 0;
                while (to < order.length && target.times()[order[to]] == time) {
                    ends += target.events()[order[to]] == ofEvents ? 1 : 0;
                    to++;
                }
                share *= 1 - (double) ends / (order.length - from);
                times[count] = time;
                shares[count++] = share;
                from = to;
            }
            return new Curve(Arrays.copyOf(times, count), Arrays.copyOf(shares, count));
        }

        double after(double time) {
            double share = 1;
            for (int i = 0; i < times.length && times[i] <= time; i++) {
                share = shares[i];
            }
            return share;
        }

        double median() {
            for (int i = 0; i < times.length; i++) {
                if (shares[i] <= 0.5) {
                    return times[i];
                }
            }
            return Double.NaN;
        }
    }
}
