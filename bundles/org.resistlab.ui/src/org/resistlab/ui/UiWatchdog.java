package org.resistlab.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures for how long the user interface thread is taken by one event or one {@code asyncExec}. A dialog that waits
 * inside of an event counts as waiting; its own events count each by itself. While the thread is stuck for longer than
 * the limit its stack is kept, so that work of ours can be told from work of the platform.
 */
public final class UiWatchdog implements AutoCloseable {

    private static final int SAMPLING_MILLIS = 10;

    private static final int[] TURNS = {SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch,
            SWT.PostExternalEventDispatch};

    /**
     * A time in which the thread took no events.
     *
     * @param length how long, to about 10 ms
     * @param stack what it did when half of the limit had passed
     */
    public record Block(Duration length, List<StackTraceElement> stack) {

        /** Whether code of a package that begins so was at work in the event, not only below the event loop. */
        public boolean in(String packages) {
            return stack.stream().takeWhile(frame -> !"readAndDispatch".equals(frame.getMethodName()))
                    .anyMatch(frame -> frame.getClassName().startsWith(packages));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(length.toMillis() + " ms in");
            stack.forEach(frame -> text.append("\n    ").append(frame));
            return text.toString();
        }
    }

    private final Display display;

    private final Duration limit;

    private final List<Block> blocks = new ArrayList<>();

    private final Listener listener = this::turn;

    private final Thread sampler = new Thread(this::sample, "UI watchdog");

    /** Events begun and not ended; and how many of them wait for an event loop inside of them. */
    private int depth;

    private int waiting;

    /** When the work began that is not yet over, in ns; 0 if there is none. */
    private volatile long since;

    private volatile boolean closed;

    private volatile List<StackTraceElement> stack = List.of();

    private UiWatchdog(Display display, Duration limit) {
        this.display = display;
        this.limit = limit;
    }

    /** Starts to watch. Any thread. */
    public static UiWatchdog start(Display display, Duration limit) {
        UiWatchdog watchdog = new UiWatchdog(display, limit);
        display.syncExec(() -> {
            for (int type : TURNS) {
                display.addListener(type, watchdog.listener);
            }
        });
        watchdog.sampler.setDaemon(true);
        watchdog.sampler.start();
        return watchdog;
    }

    /** The blocks beyond the limit so far, oldest first. */
    public List<Block> blocks() {
        synchronized (blocks) {
            return List.copyOf(blocks);
        }
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
                    since = System.nanoTime();
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
            default -> since = depth > 0 ? System.nanoTime() : 0;
        }
    }

    private void end() {
        long start = since;
        Duration length = Duration.ofNanos(System.nanoTime() - start);
        if (start != 0 && length.compareTo(limit) > 0) {
            synchronized (blocks) {
                blocks.add(new Block(length, stack));
            }
        }
        stack = List.of();
        since = depth > 0 ? System.nanoTime() : 0;
    }

    private void sample() {
        long kept = 0;
        while (!closed) {
            long start = since;
            if (start != 0 && start != kept && System.nanoTime() - start > limit.toNanos() / 2) {
                stack = List.of(display.getThread().getStackTrace());
                kept = start;
            }
            try {
                Thread.sleep(SAMPLING_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
