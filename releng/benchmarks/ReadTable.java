import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.table.Table;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.stage.collect.internal.delimited.DelimitedReader;

/**
 * Reads a table once by ResistLab's reader, as a fresh process does: {@code ReadTable FILE THREADS}. Prints the seconds;
 * loading of classes and compilation while it runs are among them.
 */
final class ReadTable {

    private ReadTable() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Execution execution = new Pooled(pool);
            long start = System.nanoTime();
            Table table = new DelimitedReader().read(file, Parameters.none(), execution);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(seconds + " " + table.rows() + " " + table.columns().size());
        }
    }

    private record Pooled(ExecutorService pool) implements Execution {

        @Override
        public RandomStream random() {
            return RandomStream.of(1, "read");
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void note(Problem problem) {
            System.err.println(problem);
        }

        @Override
        public void forEach(int count, IntConsumer part) {
            List<Callable<Void>> parts = IntStream.range(0, count).<Callable<Void>>mapToObj(i -> () -> {
                part.accept(i);
                return null;
            }).toList();
            try {
                for (Future<Void> done : pool.invokeAll(parts)) {
                    done.get();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
