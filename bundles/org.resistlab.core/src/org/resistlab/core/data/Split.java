package org.resistlab.core.data;

/**
 * Samples to learn from, and samples to predict, which no learner sees.
 *
 * @param training the training side
 * @param heldOut the other side, without its truth
 * @param heldOutRows where the held-out samples stand in the data that was split
 */
public record Split(TrainingSet training, HeldOut heldOut, int[] heldOutRows) {
}
