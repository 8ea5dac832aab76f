package org.resistlab.engine.resample;

/**
 * One division of n samples.
 *
 * @param repeat from 0
 * @param index of the fold within its repeat, from 0
 * @param training rows to learn from, ascending
 * @param heldOut rows to predict, ascending
 */
public record Fold(int repeat, int index, int[] training, int[] heldOut) {
}
