package org.resistlab.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** What the machine can do: multiply-adds within registers, and bytes from and to memory. Scores are thousands a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Limits {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    /** Numbers that each of the twelve chains of multiply-adds takes. */
    private static final int CHAIN = 800_000;
    /** Numbers of an array: far more than any cache holds. */
    private static final int LENGTH = 16_000_000;

    /** Multiplications and additions of {@link #multiplyAdd()}, in thousands. */
    private static final int MULTIPLY_ADDS = 2 * 12 * (CHAIN / 1000);
    /** Bytes that {@link #triad()} reads and writes, in thousands. */
    private static final int BYTES = 3 * 8 * (LENGTH / 1000);

    private final double[] a = new double[LENGTH];
    private final double[] b = new double[LENGTH];
    private final double[] c = new double[LENGTH];

    public Limits() {
        for (int i = 0; i < LENGTH; i++) {
            a[i] = i;
            b[i] = i % 7;
            c[i] = i % 5;
        }
    }

    /** Twelve chains of multiply-adds, as many as hide the latency of one. */
    @Benchmark
    @OperationsPerInvocation(MULTIPLY_ADDS)
    public double multiplyAdd() {
        DoubleVector factor = DoubleVector.broadcast(SPECIES, 0.999999);
        DoubleVector term = DoubleVector.broadcast(SPECIES, 1e-6);
        DoubleVector s0 = term;
        DoubleVector s1 = term;
        DoubleVector s2 = term;
        DoubleVector s3 = term;
        DoubleVector s4 = term;
        DoubleVector s5 = term;
        DoubleVector s6 = term;
        DoubleVector s7 = term;
        DoubleVector s8 = term;
        DoubleVector s9 = term;
        DoubleVector s10 = term;
        DoubleVector s11 = term;
        for (int i = 0; i < CHAIN / SPECIES.length(); i++) {
            s0 = s0.fma(factor, term);
            s1 = s1.fma(factor, term);
            s2 = s2.fma(factor, term);
            s3 = s3.fma(factor, term);
            s4 = s4.fma(factor, term);
            s5 = s5.fma(factor, term);
            s6 = s6.fma(factor, term);
            s7 = s7.fma(factor, term);
            s8 = s8.fma(factor, term);
            s9 = s9.fma(factor, term);
            s10 = s10.fma(factor, term);
            s11 = s11.fma(factor, term);
        }
        return s0.add(s1).add(s2).add(s3).add(s4).add(s5).add(s6).add(s7).add(s8).add(s9).add(s10).add(s11)
                .lane(0);
    }

    /** a = b + 3 c, the triad of STREAM (McCalpin 1995). */
    @Benchmark
    @OperationsPerInvocation(BYTES)
    public double[] triad() {
        for (int i = 0; i < LENGTH; i++) {
            a[i] = b[i] + 3 * c[i];
        }
        return a;
    }
}
