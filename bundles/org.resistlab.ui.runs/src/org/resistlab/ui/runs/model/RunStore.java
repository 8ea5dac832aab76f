package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.resistlab.engine.run.AtomicFiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Starts the processes of runs and keeps, in a folder of the workspace, what is needed to find them again: for each run
 * the order, the process's id and start, and its log. A run that was left to itself when the workbench was closed, or
 * that outlived its crash, is found by it at the next start.
 */
public final class RunStore implements Launcher {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ORDER = "order.json";
    private static final String LOG = "log.jsonl";
    private static final String CRASH = "crash.log";
    private static final String OVER = "over";

    private final Path folder;
    private final JavaCommand java;

    /** @param folder need not be there yet */
    public RunStore(Path folder, JavaCommand java) {
        this.folder = folder;
        this.java = java;
    }

    @Override
    public RunProcess launch(RunMonitor monitor) throws IOException {
        RunOrder order = monitor.order();
        Path own = folder.resolve(order.id());
        Files.createDirectories(own);
        Path crash = own.resolve(CRASH);
        monitor.listen(run -> noteEnd(run, own));
        RunProcess process = RunProcess.start(java.words(order, crash, own.resolve("configuration")),
                JavaCommand.environment(), monitor,
                own.resolve(LOG), crash);
        AtomicFiles.write(own.resolve(ORDER), text(order, process.pid(), process.startInstant()));
        return process;
    }

    /** A run that is over is not to be found again. */
    private static void noteEnd(RunMonitor run, Path own) {
        Path over = own.resolve(OVER);
        if (!run.state().isOpen() && Files.notExists(over)) {
            try {
                Files.createFile(over);
            } catch (IOException e) {
                run.accept("It cannot be noted that the run is over: " + e.getMessage());
            }
        }
    }

    /**
     * Gives the queue the runs that an earlier workbench has left: those still at work, and those that ended while
     * nobody looked, once. Clears what was known to be over.
     *
     * @throws IOException if the folder cannot be read
     */
    public void recover(RunQueue queue) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> kept;
        try (Stream<Path> entries = Files.list(folder)) {
            kept = entries.filter(entry -> Files.isRegularFile(entry.resolve(ORDER)))
                    .sorted(Comparator.comparing(RunStore::modified)).toList();
        }
        for (Path own : kept) {
            if (Files.exists(own.resolve(OVER))) {
                delete(own);
            } else {
                recover(own, queue);
            }
        }
    }

    private static long modified(Path entry) {
        return entry.resolve(ORDER).toFile().lastModified();
    }

    private static void recover(Path own, RunQueue queue) throws IOException {
        JsonNode kept = JSON.readTree(own.resolve(ORDER).toFile());
        RunMonitor monitor = new RunMonitor(order(kept));
        Instant start = Instant.parse(kept.path("start").asText());
        Path log = own.resolve(LOG);
        Path crash = own.resolve(CRASH);
        Optional<ProcessHandle> alive = ProcessHandle.of(kept.path("pid").asLong()).filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().startInstant().filter(start::equals).isPresent());
        monitor.listen(run -> noteEnd(run, own));
        if (alive.isPresent()) {
            queue.take(monitor, Optional.of(RunProcess.adopt(alive.get(), monitor, log, crash)));
        } else {
            RunProcess.conclude(monitor, log, crash, start);
            queue.take(monitor, Optional.empty());
        }
    }

    private static String text(RunOrder order, long pid, Instant start) throws IOException {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", order.id()).put("analysis", order.analysis().toString()).put("folder",
                order.folder().toString()).put("resume", order.resume()).put("threads", order.threads())
                .put("memory", order.memory()).put("keepGoing", order.keepGoing()).put("pid", pid)
                .put("start", start.toString());
        ObjectNode overrides = node.putObject("overrides");
        order.overrides().forEach(overrides::put);
        return JSON.writeValueAsString(node);
    }

    private static RunOrder order(JsonNode node) {
        Map<String, String> overrides = new LinkedHashMap<>();
        node.path("overrides").properties().forEach(entry -> overrides.put(entry.getKey(), entry.getValue().asText()));
        return new RunOrder(node.path("id").asText(), Path.of(node.path("analysis").asText()), overrides,
                Path.of(node.path("folder").asText()), node.path("resume").asBoolean(), node.path("threads").asInt(1),
                node.path("memory").asInt(), node.path("keepGoing").asBoolean());
    }

    private static void delete(Path own) throws IOException {
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
