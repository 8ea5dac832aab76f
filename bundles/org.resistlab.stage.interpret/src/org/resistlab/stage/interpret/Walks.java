package org.resistlab.stage.interpret;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.DenseMatrix;

/**
 * The ways of one sample: from a background sample to it, one feature at a time, in each of some orders forwards and
 * backwards. Only the features in which the sample differs from a background sample take a turn. Where a way begins and
 * ends need not be predicted again and again; a stop is anywhere between.
 */
final class Walks {

    private final double[] sample;
    private final double[][] background;
    private final int[] turning;
    /** For each order the turning features, as indices into {@link #turning}. */
    private final int[][] sequence;
    /** For each order when each turning feature takes its turn. */
    private final int[][] turn;

    /**
     * @param sample where all ways end
     * @param background where they begin: order s at sample s modulo their number
     * @param orders permutations of all features
     */
    Walks(double[] sample, double[][] background, int[][] orders) {
        this.sample = sample;
        this.background = background;
        turning = IntStream.range(0, sample.length).filter(this::differs).toArray();
        int[] index = new int[sample.length];
        for (int k = 0; k < turning.length; k++) {
            index[turning[k]] = k + 1;
        }
        sequence = new int[orders.length][];
        turn = new int[orders.length][turning.length];
        for (int s = 0; s < orders.length; s++) {
            sequence[s] = IntStream.of(orders[s]).filter(j -> index[j] > 0).map(j -> index[j] - 1).toArray();
            for (int t = 0; t < turning.length; t++) {
                turn[s][sequence[s][t]] = t;
            }
        }
    }

    private boolean differs(int feature) {
        for (double[] other : background) {
            if (Double.compare(other[feature], sample[feature]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many stops there are on all ways. */
    int stops() {
        return 2 * sequence.length * stopsOfWay();
    }

    private int stopsOfWay() {
        return Math.max(0, turning.length - 1);
    }

    /** Some of the stops, as samples to predict. */
    DenseMatrix stops(int from, int to) {
        double[][] columns = new double[sample.length][to - from];
        for (int j = 0; j < columns.length; j++) {
            Arrays.fill(columns[j], sample[j]);
        }
        for (int way = from / stopsOfWay(); way * stopsOfWay() < to; way++) {
            for (int k = 0; k < turning.length; k++) {
                int first = way * stopsOfWay();
                int begin = Math.max(from, first) - from;
                int end = Math.min(to, first + stopsBefore(way, k)) - from;
                if (begin < end) {
                    Arrays.fill(columns[turning[k]], begin, end, start(way)[turning[k]]);
                }
            }
        }
        return DenseMatrix.ofColumns(columns);
    }

    private double[] start(int way) {
        return background[way / 2 % background.length];
    }

    /** At how many stops of a way the feature has not yet turned. */
    private int stopsBefore(int way, int k) {
        int forwards = turn[way / 2][k];
        return way % 2 == 0 ? forwards : turning.length - 1 - forwards;
    }

    /**
     * What each feature's turns change in the mean.
     *
     * @param ofStops prediction at each stop
     * @param ofBackground prediction of each background sample
     * @param ofSample prediction of the sample
     * @return one value a feature
     */
    double[] parts(double[] ofStops, double[] ofBackground, double ofSample) {
        double[] parts = new double[sample.length];
        for (int way = 0; way < 2 * sequence.length; way++) {
            int order = way / 2;
            double before = ofBackground[order % ofBackground.length];
            for (int t = 0; t < turning.length; t++) {
                boolean end = t == turning.length - 1;
                double after = end ? ofSample : ofStops[way * stopsOfWay() + t];
                int k = sequence[order][way % 2 == 0 ? t : turning.length - 1 - t];
                parts[turning[k]] += after - before;
                before = after;
            }
        }
        for (int k : turning) {
            parts[k] /= 2 * sequence.length;
        }
        return parts;
    }
}
