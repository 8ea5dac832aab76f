package org.resistlab.core.execution;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** What contributed code is given while it works on a unit: randomness, cancellation and a place for remarks. */
public interface Execution {

    /**
     * The random stream of this unit, derived from the seed and the unit's id: the same whatever the thread, the order
     * of work or an earlier crash. Take {@code random().child("purpose")} for each purpose.
     */
    RandomStream random();

    /** Whether the user has cancelled; long loops ask at least every second. */
    boolean isCancelled();

    /** Keeps a remark for the report, such as "did not converge". */
    void note(Problem problem);

    /** @throws CancellationException if the user has cancelled */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /**
     * Does the parts 0 … count - 1 of some work, on as many threads as are free at the time, and returns when all are
     * done. Parts may run in any order and at once, so each writes to a place of its own and takes its randomness from
     * {@code random().child(…)}; then the result does not depend on the threads. The first part that throws ends the
     * work: its exception is thrown here.
     *
     * @throws CancellationException if the user has cancelled
     */
    default void forEach(int count, IntConsumer part) {
        for (int i = 0; i < count; i++) {
            checkCancelled();
            part.accept(i);
        }
    }

    /** This execution with another random stream, for a part of the work. */
    default Execution part(String id) {
        Execution whole = this;
        RandomStream stream = random().child(id);
        return new Execution() {

            @Override
            public RandomStream random() {
                return stream;
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public void note(Problem problem) {
                whole.note(problem);
            }

            @Override
            public void forEach(int count, IntConsumer part) {
                whole.forEach(count, part);
            }
        };
    }
}
