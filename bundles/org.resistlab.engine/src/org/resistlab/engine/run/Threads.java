package org.resistlab.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * The threads of a run. Each unit has one of its own; those that no unit needs, at the end of a run above all, help the
 * units at work with their parts. A helper does parts of the unit it was started for and nothing else, so that threads
 * never wait for each other in a circle.
 */
final class Threads {

    private final int count;
    private final Cancellation cancellation;
    private final AtomicInteger busy = new AtomicInteger();
    /** Threads are used again: the units of a panel of drugs take less time than to start one. */
    private final ExecutorService pool = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    Threads(int count, Cancellation cancellation) {
        this.count = count;
        this.cancellation = cancellation;
    }

    int count() {
        return count;
    }

    /** Starts a unit on a thread of its own; helpers that are too many then stop after their part. */
    void start(String name, Runnable unit) {
        busy.incrementAndGet();
        pool.execute(() -> {
            Thread.currentThread().setName(name);
            try {
                unit.run();
            } finally {
                busy.decrementAndGet();
            }
        });
    }

    /** Does the parts 0 … count - 1 on the caller's thread and on free ones. */
    void forEach(int parts, IntConsumer part) {
        Parts work = new Parts(parts, part);
        work.run();
    }

    private boolean take() {
        int now = busy.get();
        while (now < count) {
            if (busy.compareAndSet(now, now + 1)) {
                return true;
            }
            now = busy.get();
        }
        return false;
    }

    private final class Parts {

        private final int count;
        private final IntConsumer part;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final List<Future<?>> helpers = new ArrayList<>();
        private final String name = Thread.currentThread().getName() + " helper";

        Parts(int count, IntConsumer part) {
            this.count = count;
            this.part = part;
        }

        void run() {
            while (more()) {
                for (int left = count - next.get() - 1; left > 0 && take(); left--) {
                    helpers.add(pool.submit(this::help));
                }
                one();
            }
            join();
            switch (failure.get()) {
                case null -> {
                    if (cancellation.isCancelled()) {
                        throw new CancellationException();
                    }
                }
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
        }

        private void help() {
            Thread.currentThread().setName(name);
            try {
                while (more() && busy.get() <= Threads.this.count) {
                    one();
                }
            } finally {
                busy.decrementAndGet();
            }
        }

        private boolean more() {
            return next.get() < count && failure.get() == null && !cancellation.isCancelled();
        }

        private void one() {
            int i = next.getAndIncrement();
            if (i < count) {
                try {
                    part.accept(i);
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                }
            }
        }

        private void join() {
            boolean interrupted = false;
            for (Future<?> helper : helpers) {
                while (!helper.isDone()) {
                    try {
                        helper.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    } catch (ExecutionException e) {
                        failure.compareAndSet(null, e.getCause());
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
