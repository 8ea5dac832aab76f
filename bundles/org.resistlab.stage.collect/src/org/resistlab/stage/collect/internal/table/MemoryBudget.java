package org.resistlab.stage.collect.internal.table;

import org.resistlab.core.problem.Problem;
import org.resistlab.stage.collect.internal.text.UnreadableException;

/** Counts the memory that a table takes while it is read, so that a huge or hostile file ends in a sentence. */
public final class MemoryBudget {

    private static final double SHARE_OF_HEAP = 0.7;

    private final long limit;
    private long taken;

    public MemoryBudget(long limit) {
        this.limit = limit;
    }

    /** Most of the Java heap. */
    public static MemoryBudget ofHeap() {
        return new MemoryBudget((long) (SHARE_OF_HEAP * Runtime.getRuntime().maxMemory()));
    }

    /** Whether so much is left. */
    boolean has(long bytes) {
        return bytes <= limit - taken;
    }

    /** @throws UnreadableException if the table would become too large */
    public void take(long bytes) {
        taken += bytes;
        if (taken > limit) {
            throw new UnreadableException(Problem.error("reader.too-large",
                    "The table needs more than the " + limit / (1 << 20) + " MB of memory that are free for it.",
                    "Give Java more memory (-Xmx), or keep only the rows and columns you need."));
        }
    }
}
