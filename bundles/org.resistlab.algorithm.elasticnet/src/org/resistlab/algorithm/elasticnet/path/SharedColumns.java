package org.resistlab.algorithm.elasticnet.path;

import java.util.List;

import org.resistlab.core.execution.Execution;

/** The features of several sample sets: read once, standardised over all rows in single precision for products. */
final class SharedColumns {

    private static final int BLOCK = 64;

    private final Source source;
    private final TiledColumns tiles;
    private final List<StandardColumns> sets;

    private SharedColumns(Source source, TiledColumns tiles, List<StandardColumns> sets) {
        this.source = source;
        this.tiles = tiles;
        this.sets = sets;
    }

    /** @throws NotFiniteException if a value is missing or infinite */
    static SharedColumns of(Source source, List<SampleSet> samples, Execution execution) {
        TiledColumns tiles = new TiledColumns(source.rows().length, source.columnCount());
        List<StandardColumns> sets = samples.stream().map(set -> new StandardColumns(source, set)).toList();
        SharedColumns shared = new SharedColumns(source, tiles, sets);
        execution.forEach(tiles.count(), tile -> shared.read(tile, execution));
        return shared;
    }

    Source source() {
        return source;
    }

    TiledColumns tiles() {
        return tiles;
    }

    StandardColumns set(int index) {
        return sets.get(index);
    }

    private void read(int tile, Execution execution) {
        int first = tile * tiles.width();
        int end = Math.min(tiles.columns(), first + tiles.width());
        double[][] block = new double[source.rows().length][BLOCK];
        for (int from = first; from < end; from += BLOCK) {
            execution.checkCancelled();
            read(from, Math.min(end, from + BLOCK), block, tiles.tile(tile), from - first);
        }
    }

    private void read(int from, int to, double[][] block, float[][] tile, int place) {
        int n = block.length;
        double[] column = new double[n];
        for (int j = from; j < to; j++) {
            source.column(j, column);
            for (int i = 0; i < n; i++) {
                block[i][j - from] = column[i];
            }
        }
        double[] origins = new double[BLOCK];
        double[] units = new double[BLOCK];
        standardize(block, origins, units);
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < to - from; t++) {
                tile[i][place + t] = (float) block[i][t];
            }
        }
        for (StandardColumns set : sets) {
            describe(set, from, to, block, origins, units);
        }
    }

    /** Brings each column of the block to mean 0 and variance 1. */
    private static void standardize(double[][] block, double[] origins, double[] units) {
        double share = 1.0 / block.length;
        for (double[] row : block) {
            for (int t = 0; t < BLOCK; t++) {
                origins[t] += share * row[t];
            }
        }
        for (double origin : origins) {
            if (!Double.isFinite(origin)) {
                throw new NotFiniteException();
            }
        }
        for (double[] row : block) {
            for (int t = 0; t < BLOCK; t++) {
                row[t] -= origins[t];
                units[t] += share * row[t] * row[t];
            }
        }
        double[] inverse = new double[BLOCK];
        for (int t = 0; t < BLOCK; t++) {
            double deviation = Math.sqrt(units[t]);
            boolean constant = !(deviation > 1e-14 * Math.abs(origins[t])) || deviation < Double.MIN_NORMAL;
            units[t] = constant ? 0 : deviation;
            inverse[t] = constant ? 0 : 1 / deviation;
        }
        for (double[] row : block) {
            for (int t = 0; t < BLOCK; t++) {
                row[t] *= inverse[t];
            }
        }
    }

    private static void describe(StandardColumns set, int from, int to, double[][] block, double[] origins,
            double[] units) {
        double[] means = new double[BLOCK];
        double[] squares = new double[BLOCK];
        double[] sums = new double[BLOCK];
        double[] sumsOfSquares = new double[BLOCK];
        int[] positions = set.samples().positions();
        double[] weights = set.samples().weights();
        boolean equal = isConstant(weights);
        for (int i = 0; i < positions.length; i++) {
            double[] row = block[positions[i]];
            addMoments(row, weights[i], means, squares);
            if (!equal) {
                addMoments(row, 1, sums, sumsOfSquares);
            }
        }
        for (int j = from; j < to; j++) {
            int t = j - from;
            double n = equal ? positions.length : 1;
            set.set(j, origins[t], units[t], means[t], squares[t], equal ? n * means[t] : sums[t],
                    equal ? n * squares[t] : sumsOfSquares[t]);
        }
    }

    private static void addMoments(double[] row, double weight, double[] first, double[] second) {
        for (int t = 0; t < row.length; t++) {
            double weighted = weight * row[t];
            first[t] += weighted;
            second[t] += weighted * row[t];
        }
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
