package org.resistlab.report.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The scores of the samples of one class.
 *
 * @param name the class
 * @param scores a score a sample; NaN leaves the sample out
 * @param samples ids of the samples; empty where they are not known
 */
public record ClassScores(String name, double[] scores, List<String> samples) {
    /** Copies the ids. */
    public ClassScores {
        samples = List.copyOf(samples);
    }

    /**
     * Makes the scores of samples that are not known.
     *
     * @param name the class
     * @param scores a score a sample
     */
    public ClassScores(String name, double[] scores) {
        this(name, scores, List.of());
    }

    /** Those that are finite. */
    ClassScores finite() {
        int[] kept = IntStream.range(0, scores.length).filter(i -> Double.isFinite(scores[i])).toArray();
        return new ClassScores(name, IntStream.of(kept).mapToDouble(i -> scores[i]).toArray(),
                samples.isEmpty() ? samples : IntStream.of(kept).mapToObj(samples::get).toList());
    }
}
