package org.resistlab.engine.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.state.State;
import org.resistlab.engine.fit.FitException;
import org.resistlab.engine.stage.Unit;
import org.resistlab.engine.stage.UnitScore;
import org.resistlab.numerics.random.RandomStream;

/**
 * Executes units on a pool of threads of this process and keeps each result as soon as it is there. The order of work
 * does not show in any result.
 */
final class Executor {

    /** What a thread reports: a result, or why there is none. */
    private record Outcome(Unit unit, State kept, Throwable failure, Duration took) {
    }

    /** A result that could not be kept: that ends the run. */
    private static final class UnkeptException extends Exception {

        private static final long serialVersionUID = 1L;

        private final IOException cause;

        UnkeptException(IOException cause) {
            super(cause);
            this.cause = cause;
        }

        @Override
        public synchronized IOException getCause() {
            return cause;
        }
    }

    private final UnitStore store;
    private final long seed;
    private final Threads threads;
    private final boolean keepGoing;
    private final Cancellation cancellation;
    private final Pause pause;
    private final RunListener listener;
    private final RunLog log;
    private final RunningScores scores = new RunningScores();
    private final LinkedBlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final Map<String, State> results = new HashMap<>();
    private final Map<String, UnitFailure> failures = new LinkedHashMap<>();
    private final Map<String, Problem> notes = new TreeMap<>();
    private boolean standing;

    Executor(UnitStore store, long seed, int threads, boolean keepGoing, Cancellation cancellation, Pause pause,
            RunListener listener, RunLog log) {
        this.store = store;
        this.seed = seed;
        this.threads = new Threads(threads, cancellation);
        this.keepGoing = keepGoing;
        this.cancellation = cancellation;
        this.pause = pause;
        this.listener = listener;
        this.log = log;
    }

    /** Results by unit id; a unit that failed has none. */
    Map<String, State> results() {
        return results;
    }

    List<UnitFailure> failures() {
        return List.copyOf(failures.values());
    }

    /** Remarks of the units, each once, in an order that does not depend on threads. */
    List<Problem> notes() {
        return List.copyOf(notes.values());
    }

    /**
     * Executes the units that have no kept result.
     *
     * @throws CancellationException if the run was cancelled; results so far are kept
     * @throws IOException if a result cannot be kept
     */
    void execute(List<Unit> units) throws IOException {
        List<Unit> open = new ArrayList<>();
        for (Unit unit : units) {
            Optional<State> kept = store.read(unit);
            if (kept.isPresent()) {
                take(unit, kept.get());
                unit.score(results.get(unit.id())).ifPresent(scores::add);
            } else {
                open.add(unit);
            }
        }
        listener.planned(units.size(), units.size() - open.size());
        log.event("planned", Map.of("units", units.size(), "kept", units.size() - open.size()));
        for (RunningScore score : scores.all()) {
            tell(score);
        }
        TimeLeft timeLeft = new TimeLeft(open, threads.count());
        Deque<Unit> waiting = new ArrayDeque<>(open);
        int running = startReady(waiting, threads.count());
        int done = units.size() - open.size();
        while (running > 0 || !waiting.isEmpty()) {
            if (running == 0 && !standing) {
                skipUnreachable(waiting);
                continue;
            }
            Outcome outcome = next();
            if (outcome == null) {
                running += startReady(waiting, threads.count() - running);
                continue;
            }
            running--;
            done++;
            timeLeft.done(outcome.unit(), outcome.took());
            if (outcome.failure() instanceof UnkeptException unkept) {
                throw unkept.getCause();
            }
            if (outcome.failure() == null) {
                take(outcome.unit(), outcome.kept());
                running += startReady(waiting, threads.count() - running); // first, so that no thread waits for the log
                log.event("unit-done", Map.of("unit", outcome.unit().id(), "seconds", outcome.took().toMillis() / 1e3));
                listener.unitDone(outcome.unit().id(), done, units.size(), timeLeft.estimate());
                Optional<UnitScore> fold = outcome.unit().score(results.get(outcome.unit().id()));
                if (fold.isPresent()) {
                    tell(scores.add(fold.get()));
                }
            } else {
                fail(outcome.unit(), outcome.failure());
                if (!keepGoing) {
                    return;
                }
                running += startReady(waiting, threads.count() - running);
            }
        }
        while (isPaused()) {
            next();
        }
    }

    /** In the diary too, which outlives a run that comes to no end. */
    private void tell(RunningScore score) throws IOException {
        log.event("scored", Map.of("endpoint", score.endpoint(), "model", score.model(), "metric", score.metric(),
                "mean", score.mean(), "folds", score.folds()));
        listener.scored(score);
    }

    /** Asks, and tells when the answer has changed. */
    private boolean isPaused() throws IOException {
        boolean now = pause.isSet();
        if (now && !standing) {
            log.event("paused", Map.of());
            listener.paused();
        } else if (!now && standing) {
            log.event("resumed", Map.of());
            listener.resumed();
        }
        standing = now;
        return now;
    }

    private int startReady(Deque<Unit> waiting, int free) throws IOException {
        if (free == 0 || waiting.isEmpty() || isPaused()) {
            return 0;
        }
        int started = 0;
        var candidates = waiting.iterator();
        while (started < free && candidates.hasNext()) {
            Unit unit = candidates.next();
            if (results.keySet().containsAll(unit.after())) {
                candidates.remove();
                Map<String, State> needed = new HashMap<>();
                unit.after().forEach(id -> needed.put(id, results.get(id)));
                threads.start("unit " + unit.id(), () -> work(unit, needed));
                started++;
            }
        }
        return started;
    }

    /** What is left waits for units that have failed. */
    private void skipUnreachable(Deque<Unit> waiting) throws IOException {
        for (Unit unit : waiting) {
            String missing = unit.after().stream().filter(id -> !results.containsKey(id)).findFirst().orElse("?");
            fail(unit, new IllegalStateException("it needs " + missing + ", which failed"));
        }
        waiting.clear();
    }

    /** Waits for the next outcome, or, in a pause, until the run goes on: then there is none. */
    private Outcome next() throws IOException {
        try {
            while (!cancellation.isCancelled()) {
                Outcome outcome = outcomes.poll(100, TimeUnit.MILLISECONDS);
                if (outcome != null && !cancellation.isCancelled()) {
                    return outcome;
                }
                boolean stood = standing;
                if (!isPaused() && stood) {
                    return null;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException();
    }

    private void work(Unit unit, Map<String, State> needed) {
        long start = System.nanoTime();
        List<Problem> remarks = new ArrayList<>();
        State kept = null;
        Throwable failure = null;
        try {
            State result = unit.run(needed, new UnitExecution(unit, remarks));
            kept = new State().put("unit", unit.id()).put("result", result).putStates("notes",
                    remarks.stream().sorted(Comparator.comparing(Problem::toString)).map(Executor::stateOf).toList());
            keep(unit, kept);
        } catch (Throwable e) {
            failure = e;
        }
        outcomes.add(new Outcome(unit, kept, failure, Duration.ofNanos(System.nanoTime() - start)));
    }

    /** By the unit's own thread, so that others need not wait for the disk. */
    private void keep(Unit unit, State kept) throws UnkeptException {
        try {
            store.write(unit, kept);
        } catch (IOException e) {
            throw new UnkeptException(e);
        }
    }

    private void take(Unit unit, State kept) {
        results.put(unit.id(), kept.state("result"));
        for (State note : kept.states("notes")) {
            Problem problem = new Problem(note.text("code"), Severity.valueOf(note.text("severity")),
                    note.text("message"), note.text("remedy"), Location.NONE);
            notes.putIfAbsent(problem.toString(), problem);
        }
    }

    private static State stateOf(Problem note) {
        return new State().put("code", note.code()).put("severity", note.severity().name())
                .put("message", note.message()).put("remedy", note.remedy());
    }

    private void fail(Unit unit, Throwable failure) throws IOException {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String message = switch (failure) {
            case FitException e -> e.getMessage();
            case ProblemException e -> e.getMessage();
            case OutOfMemoryError _ ->
                "Out of memory. Give Java more (RESISTLAB_JAVA_OPTS=-Xmx8g) or use fewer threads.";
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
        failures.put(unit.id(), new UnitFailure(unit.id(), message, trace.toString()));
        log.event("unit-failed", Map.of("unit", unit.id(), "message", message));
        listener.unitFailed(unit.id(), message);
    }

    private final class UnitExecution implements Execution {

        private final RandomStream random;
        private final List<Problem> remarks;

        UnitExecution(Unit unit, List<Problem> remarks) {
            this.random = RandomStream.of(seed, unit.id());
            this.remarks = remarks;
        }

        @Override
        public RandomStream random() {
            return random;
        }

        @Override
        public boolean isCancelled() {
            return cancellation.isCancelled();
        }

        @Override
        public void note(Problem problem) {
            synchronized (remarks) {
                remarks.add(problem);
            }
        }

        @Override
        public void forEach(int count, IntConsumer part) {
            threads.forEach(count, part);
        }
    }
}
