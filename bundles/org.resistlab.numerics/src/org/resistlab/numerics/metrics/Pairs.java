package org.resistlab.numerics.metrics;

/**
 * Pairs of a positive and a negative sample.
 *
 * @param concordant pairs whose positive sample has the higher score, ties counting half
 * @param total all pairs
 */
record Pairs(double concordant, double total) {

    Pairs plus(Pairs other) {
        return new Pairs(concordant + other.concordant, total + other.total);
    }
}
