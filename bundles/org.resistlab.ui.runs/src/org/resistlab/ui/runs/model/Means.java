package org.resistlab.ui.runs.model;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What all runs together may use.
 *
 * @param threads units at work at the same time
 * @param memory gigabytes of the machine; 0 where it is not known, and then no run waits for memory
 */
public record Means(int threads, int memory) {

    private static final long GIGABYTE = 1L << 30;

    /** Java takes a quarter of the machine's memory where nobody says how much. */
    private static final int JAVAS_SHARE = 4;

    /** The machine's memory with these threads. Not quick the first time. */
    public static Means ofMachine(int threads) {
        return new Means(threads, Machine.MEMORY);
    }

    /** Asked once: Java prepares all it can be asked about itself then. */
    private static final class Machine {

        static final int MEMORY = memory();

        private static int memory() {
            try {
                Object bytes = ManagementFactory.getPlatformMBeanServer()
                        .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "TotalMemorySize");
                return (int) ((Long) bytes / GIGABYTE);
            } catch (JMException | RuntimeException e) {
                return 0;
            }
        }
    }

    /** Why a run must wait for those at work; empty where it need not. A run alone never waits. */
    public Optional<String> refusal(List<RunOrder> atWork, RunOrder next) {
        if (atWork.isEmpty()) {
            return Optional.empty();
        }
        String names = atWork.stream().map(RunOrder::name).collect(Collectors.joining(", "));
        int used = atWork.stream().mapToInt(RunOrder::threads).sum();
        if (used + next.threads() > threads) {
            return Optional.of("It needs " + counted(next.threads(), "thread") + ", and " + names
                    + (atWork.size() == 1 ? " uses " : " use ") + used + " of " + threads + ".");
        }
        int taken = atWork.stream().mapToInt(this::memoryOf).sum();
        if (memory > 0 && taken + memoryOf(next) > memory) {
            return Optional.of("It needs " + memoryOf(next) + " GB of memory, and " + names
                    + (atWork.size() == 1 ? " uses " : " use ") + taken + " of " + memory + " GB.");
        }
        return Optional.empty();
    }

    private int memoryOf(RunOrder order) {
        return order.memory() > 0 ? order.memory() : Math.max(1, memory / JAVAS_SHARE);
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
