package org.resistlab.core.execution;

import java.util.concurrent.CancellationException;

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
        };
    }
}
