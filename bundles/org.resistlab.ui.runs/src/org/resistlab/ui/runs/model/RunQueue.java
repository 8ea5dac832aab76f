package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.engine.run.Pause;

/**
 * All runs of a workbench: those at work keep within the machine's means, the next one waits for its turn and says why.
 * Nobody overtakes: a small run does not keep a large one waiting for ever. Safe on any thread.
 */
public final class RunQueue {

    private final Launcher launcher;
    private final Supplier<Means> means;
    private final List<Consumer<RunMonitor>> listeners = new CopyOnWriteArrayList<>();
    private final Map<RunMonitor, Optional<StartedRun>> runs = new LinkedHashMap<>();

    /** @param means what all runs may use, asked whenever a run could start */
    public RunQueue(Launcher launcher, Supplier<Means> means) {
        this.launcher = launcher;
        this.means = means;
    }

    /** Is told of every change of any run, on any thread, and must be quick. */
    public void listen(Consumer<RunMonitor> listener) {
        listeners.add(listener);
    }

    /** Tells this one no more. */
    public void unlisten(Consumer<RunMonitor> listener) {
        listeners.remove(listener);
    }

    /** All runs of this session, oldest first. */
    public synchronized List<RunMonitor> runs() {
        return new ArrayList<>(runs.keySet());
    }

    /** Those that wait or are at work. */
    public List<RunMonitor> open() {
        return runs().stream().filter(run -> run.state().isOpen()).toList();
    }

    /** Takes an order, and starts it as soon as the machine's means allow. */
    public RunMonitor submit(RunOrder order) {
        RunMonitor monitor = new RunMonitor(order);
        synchronized (this) {
            runs.put(monitor, Optional.empty());
        }
        monitor.listen(this::changed);
        changed(monitor);
        startNext();
        return monitor;
    }

    /** Takes a run that an earlier workbench has left; no process where it is over. */
    public void take(RunMonitor monitor, Optional<StartedRun> process) {
        synchronized (this) {
            runs.put(monitor, process);
        }
        monitor.listen(this::changed);
        changed(monitor);
    }

    /** Cancels a run that waits or is at work; it ends within two seconds. Does not wait. */
    public void cancel(RunMonitor monitor) {
        Optional<StartedRun> process;
        synchronized (this) {
            process = runs.getOrDefault(monitor, Optional.empty());
        }
        if (!monitor.state().isOpen()) {
            return;
        }
        if (process.isPresent()) {
            process.get().cancel();
        } else {
            monitor.withdrawn();
        }
    }

    /**
     * Lets a run stand still from its next unit on.
     *
     * @throws IOException if its folder cannot be written; also while it reads and has none yet
     */
    public void pause(RunMonitor monitor) throws IOException {
        Pause.of(monitor.order().folder()).set();
    }

    /**
     * Lets a run go on.
     *
     * @throws IOException if its folder cannot be written
     */
    public void lift(RunMonitor monitor) throws IOException {
        Pause.of(monitor.order().folder()).lift();
    }

    /** Forgets a run that is over. */
    public synchronized void remove(RunMonitor monitor) {
        if (!monitor.state().isOpen()) {
            runs.remove(monitor);
        }
    }

    private void changed(RunMonitor monitor) {
        listeners.forEach(listener -> listener.accept(monitor));
        if (!monitor.state().isOpen()) {
            startNext();
        }
    }

    /** Starts what can be started, and says of the others why they wait. */
    public void startNext() {
        boolean free = true;
        for (RunMonitor monitor : waiting()) {
            Optional<String> refusal = free ? start(monitor) : Optional.of("Other runs are before it.");
            refusal.ifPresent(monitor::waiting);
            free = free && refusal.isEmpty();
        }
    }

    private synchronized List<RunMonitor> waiting() {
        return runs.entrySet().stream()
                .filter(run -> run.getValue().isEmpty() && run.getKey().state() == RunState.WAITING)
                .map(Map.Entry::getKey).toList();
    }

    private Optional<String> start(RunMonitor monitor) {
        String failure;
        synchronized (this) {
            if (monitor.state() != RunState.WAITING || runs.get(monitor).isPresent()) {
                return Optional.empty();
            }
            List<RunOrder> atWork = runs.entrySet().stream()
                    .filter(run -> run.getValue().isPresent() && run.getKey().state().isOpen())
                    .map(run -> run.getKey().order()).toList();
            Optional<String> refusal = means.get().refusal(atWork, monitor.order());
            if (refusal.isPresent()) {
                return refusal;
            }
            try {
                runs.put(monitor, Optional.of(launcher.launch(monitor)));
                return Optional.empty();
            } catch (IOException e) {
                failure = UnwritableFile.problem("the workspace", e, "").message();
            } catch (IllegalStateException e) {
                failure = e.getMessage();
            }
        }
        monitor.failed("Its process cannot be started: " + failure, "Start ResistLab again, or run the analysis by "
                + "the command line.");
        return Optional.empty();
    }
}
