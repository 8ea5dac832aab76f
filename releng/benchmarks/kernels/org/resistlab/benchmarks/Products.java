package org.resistlab.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.linear.SymmetricSolver;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * Products of matrices: of flat arrays, and of a fold that is a standardised view of 400 and 100 of 500 samples. Scores
 * are thousands of operations a second; of a symmetric result one triangle counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Products {

    private static final int SQUARE = 1000;
    private static final int SAMPLES = 500;
    private static final int TRAINING = 400;
    private static final int GENES = 20_000;

    // multiplications and additions, in thousands
    private static final int GEMM = 2 * SQUARE * SQUARE / 1000 * SQUARE;
    private static final int GRAM = TRAINING * (TRAINING + 1) / 1000 * GENES;
    private static final int CROSS = 2 * TRAINING * (SAMPLES - TRAINING) / 1000 * GENES;
    private static final int WEIGHTS = 2 * TRAINING * GENES / 1000;

    private final Blas blas = Blas.get();
    private final double[] a = numbers(SQUARE * SQUARE);
    private final double[] b = numbers(SQUARE * SQUARE);
    private final double[] c = new double[SQUARE * SQUARE];
    private final DenseMatrix study = study();
    private final double[] shift = numbers(GENES);
    private final double[] scale = IntStream.range(0, GENES).mapToDouble(j -> 1 + j % 3).toArray();
    private final double[] samples = numbers(TRAINING);
    private final double[] kernel = IntStream.range(0, TRAINING * TRAINING)
            .mapToDouble(i -> i / TRAINING == i % TRAINING ? 10 : 1.0 / (1 + Math.abs(i / TRAINING - i % TRAINING)))
            .toArray();

    private static double[] numbers(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count).mapToDouble(_ -> random.nextGaussian()).toArray();
    }

    private static DenseMatrix study() {
        Random random = new Random(2);
        double[][] columns = new double[GENES][SAMPLES];
        for (double[] column : columns) {
            for (int i = 0; i < SAMPLES; i++) {
                column[i] = random.nextGaussian();
            }
        }
        return DenseMatrix.ofColumns(columns);
    }

    /** So that it is known what was measured. */
    @Setup
    public void name() {
        System.out.println("\nBLAS: " + blas.name());
    }

    /** A new view, of which nothing has been computed yet. */
    private Matrix fold(boolean training) {
        int[] rows = IntStream.range(0, SAMPLES).filter(i -> i % 5 != 0 == training).toArray();
        return ViewMatrix.scaled(study.selectRows(rows), shift, scale);
    }

    @Benchmark
    @OperationsPerInvocation(GEMM)
    public double[] gemm() {
        blas.gemm(false, false, SQUARE, SQUARE, SQUARE, 1, a, 0, SQUARE, b, 0, SQUARE, 0, c, 0, SQUARE);
        return c;
    }

    @Benchmark
    @OperationsPerInvocation(GRAM)
    public double[] gramOfFold() {
        return org.resistlab.numerics.linear.Products.gram(fold(true));
    }

    @Benchmark
    @OperationsPerInvocation(CROSS)
    public double[] crossOfFold() {
        return org.resistlab.numerics.linear.Products.cross(fold(false), fold(true));
    }

    @Benchmark
    @OperationsPerInvocation(WEIGHTS)
    public double[] weightsOfFold() {
        return org.resistlab.numerics.linear.Products.transposeMultiply(fold(true), samples);
    }

    @Benchmark
    public Object eigen() {
        return SymmetricSolver.eigen(TRAINING, kernel.clone());
    }
}
