package org.resistlab.ui.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures for how long the user interface thread is taken by one event or one {@code asyncExec}. A dialog that waits
 * inside of an event counts as waiting; its own events count each by itself. While the thread is stuck its stack is
 * taken every few milliseconds, so that work of ours can be told from work of the platform.
 * <p>
 * A machine that has other things to do must not fail a test. So what counts is the processor time of the thread, and
 * the clock only where the thread itself waits: for a lock, a file, another thread.
 */
public final class UiWatchdog implements AutoCloseable {

    private static final String OURS = "org.resistlab.";

    /** What drives the window in tests. */
    private static final List<String> TESTS = List.of("org.resistlab.ui.testing.", "org.resistlab.ui.tests.",
            "org.resistlab.ui.gallery.");

    /** Whose work is not ours, though we asked for it: making, laying out and painting widgets, loading classes. */
    private static final List<String> PLATFORM = List.of("org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.ui.",
            "org.eclipse.e4.", "org.eclipse.osgi.", "org.eclipse.nebula.");

    /** Nobody notices less. */
    private static final Duration LIMIT = Duration.ofMillis(100);

    private static final Duration QUIET = Duration.ofMillis(20);

    private static final int SAMPLING_MILLIS = 5;

    private static final int[] TURNS = {SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch,
            SWT.PostExternalEventDispatch};

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /**
     * What the thread did at a moment.
     *
     * @param waits whether it waited, for a lock or another thread
     * @param stack innermost frame first, down to the event loop
     */
    public record Sample(boolean waits, List<StackTraceElement> stack) {

        /** Innermost class that is the platform's or ours; empty if there is none. */
        private String actor() {
            return stack.stream().map(StackTraceElement::getClassName)
                    .filter(name -> name.startsWith(OURS) || PLATFORM.stream().anyMatch(name::startsWith)).findFirst()
                    .orElse("");
        }

        private boolean ours() {
            return actor().startsWith(OURS) && TESTS.stream().noneMatch(actor()::startsWith);
        }
    }

    /**
     * A time in which the thread took no events.
     *
     * @param length by the clock
     * @param work processor time of the thread
     * @param samples what it did
     */
    public record Block(Duration length, Duration work, List<Sample> samples) {

        /** For how long our own code worked or waited, and not a widget, the platform, a class loader or a test. */
        public Duration ours() {
            if (samples.isEmpty()) {
                return Duration.ZERO;
            }
            long waiting = samples.stream().filter(Sample::waits).count();
            long working = samples.size() - waiting;
            long oursWaiting = samples.stream().filter(Sample::waits).filter(Sample::ours).count();
            long oursWorking = samples.stream().filter(sample -> !sample.waits()).filter(Sample::ours).count();
            return length.multipliedBy(oursWaiting).dividedBy(samples.size())
                    .plus(working == 0 ? Duration.ZERO : work.multipliedBy(oursWorking).dividedBy(working));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("%d ms, of that %d ms work, %d ms ours".formatted(length.toMillis(),
                    work.toMillis(), ours().toMillis()));
            samples.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet()
                    .stream().sorted(Map.Entry.<Sample, Long>comparingByValue(Comparator.reverseOrder())).limit(3)
                    .forEach(sample -> {
                        text.append("\n  ").append(sample.getValue()).append(" of ").append(samples.size());
                        sample.getKey().stack().forEach(frame -> text.append("\n    ").append(frame));
                    });
            return text.append('\n').toString();
        }
    }

    private final Display display = Gui.display();

    private final List<Block> blocks = new ArrayList<>();

    private final Listener listener = this::turn;

    private final Thread sampler = new Thread(this::sample, "UI watchdog");

    /** Events begun and not ended; and how many of them wait for an event loop inside of them. */
    private int depth;

    private int waiting;

    /** When the work began that is not yet over, in ns; 0 if there is none. */
    private volatile long since;

    private long workBefore;

    private volatile boolean closed;

    /** Of the work that is not yet over. Guarded by itself. */
    private final List<Sample> samples = new ArrayList<>();

    private UiWatchdog() {
    }

    /** Starts to watch. Any thread. */
    public static UiWatchdog start() {
        UiWatchdog watchdog = new UiWatchdog();
        watchdog.display.syncExec(() -> {
            for (int type : TURNS) {
                watchdog.display.addListener(type, watchdog.listener);
            }
        });
        watchdog.sampler.setDaemon(true);
        watchdog.sampler.setPriority(Thread.MAX_PRIORITY);
        watchdog.sampler.start();
        return watchdog;
    }

    /** The blocks beyond the limit by the clock so far, oldest first, whoever is at fault. */
    public List<Block> blocks() {
        synchronized (blocks) {
            return List.copyOf(blocks);
        }
    }

    /** The blocks in which our own code took longer than the limit. */
    public List<Block> ours() {
        return blocks().stream().filter(block -> block.ours().compareTo(LIMIT) > 0).toList();
    }

    @Override
    public void close() {
        closed = true;
        sampler.interrupt();
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                for (int type : TURNS) {
                    display.removeListener(type, listener);
                }
            });
        }
    }

    private void turn(Event event) {
        switch (event.type) {
            case SWT.PreEvent -> {
                if (depth == waiting) {
                    begin();
                }
                depth++;
            }
            case SWT.PostEvent -> {
                depth = Math.max(0, depth - 1);
                if (depth <= waiting) {
                    end();
                    waiting = Math.min(waiting, depth);
                }
            }
            case SWT.PreExternalEventDispatch -> {
                end();
                waiting = depth;
                since = 0;
            }
            default -> {
                if (depth > 0) {
                    begin();
                } else {
                    since = 0;
                }
            }
        }
    }

    private void begin() {
        workBefore = CLOCK.getCurrentThreadCpuTime();
        since = System.nanoTime();
    }

    private void end() {
        if (since != 0) {
            Duration length = Duration.ofNanos(System.nanoTime() - since);
            Duration work = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - workBefore);
            synchronized (samples) {
                if (length.compareTo(LIMIT) > 0) {
                    keep(new Block(length, work, List.copyOf(samples)));
                }
                samples.clear();
            }
        }
        if (depth > 0) {
            begin();
        } else {
            since = 0;
        }
    }

    private void keep(Block block) {
        synchronized (blocks) {
            blocks.add(block);
        }
    }

    private void sample() {
        Thread thread = display.getThread();
        while (!closed) {
            long start = since;
            if (start != 0 && System.nanoTime() - start > QUIET.toNanos()) {
                boolean waits = thread.getState() != Thread.State.RUNNABLE;
                List<StackTraceElement> stack = List.of(thread.getStackTrace());
                Sample sample = new Sample(waits,
                        stack.stream().takeWhile(frame -> !"readAndDispatch".equals(frame.getMethodName())).toList());
                synchronized (samples) {
                    if (since == start) {
                        samples.add(sample);
                    }
                }
            }
            try {
                Thread.sleep(SAMPLING_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
