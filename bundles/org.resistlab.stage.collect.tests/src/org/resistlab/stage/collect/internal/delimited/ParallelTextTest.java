package org.resistlab.stage.collect.internal.delimited;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;
import org.resistlab.core.table.TextColumn;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.stage.collect.internal.Reading;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.table.MemoryBudget;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.TextSource;

/** Reading in parallel gives the table that careful reading gives, or leaves the text to it. */
class ParallelTextTest {

    private static final byte[] TOKENS = "\",;\t\n\r#NA-.e019\0\u00ff ".getBytes(StandardCharsets.ISO_8859_1);
    private static final String PLAIN = "id,\"a, b\",c,d\n\"s 1\",1.5,NA,2e-3\ns2,-7,,x\n\ns\u00b53,\"8\",9,y\n";

    @TempDir
    Path folder;

    private final ShuffledThreads threads = new ShuffledThreads(3);
    private Parameters options = Parameters.none();

    /** What came of a text: a table with remarks, or a problem. */
    private record Outcome(List<String> columns, List<Object> lines, List<Problem> notes) {
    }

    private interface Way {
        Optional<Table> read() throws IOException, ProblemException;
    }

    private Optional<Outcome> outcome(Way way) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Object> lines = new ArrayList<>();
        try {
            Optional<Table> table = way.read();
            if (table.isEmpty()) {
                return Optional.empty();
            }
            table.get().columns().forEach(column -> columns.add(exact(column)));
            for (int row = 0; row < table.get().rows(); row++) {
                lines.add(table.get().lineOf().applyAsInt(row));
            }
        } catch (ProblemException e) {
            lines.addAll(e.problems());
        } catch (RuntimeException e) {
            lines.add(e.getClass()); // such as a text that is not UTF-8
            assertTrue(e.toString().matches("(?s).*(CharacterCoding|Malformed|Unreadable).*"), e.toString());
        } catch (IOException e) {
            lines.add(IOException.class);
        }
        return Optional.of(new Outcome(columns, lines, threads.takeNotes()));
    }

    private static String exact(Column column) {
        return column.name() + switch (column) {
            case NumberColumn numbers -> " N "
                    + Arrays.stream(numbers.values()).mapToObj(Double::toHexString).toList();
            case TextColumn texts -> " T " + Arrays.toString(texts.values());
        };
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table"), bytes);
    }

    /**
     * The text with its dialect found, as if zero bytes, which are refused at once, stood behind what was looked at.
     */
    private TableText text(byte[] bytes) throws IOException, ProblemException {
        byte[] head = bytes.clone();
        for (int i = 0; i < head.length && head[0] != 0x1f; i++) {
            head[i] = head[i] == 0 ? (byte) 'x' : head[i];
        }
        TextSource source = new TextSource(file(head), 1 << 30, threads);
        return DelimitedReader.text(source, StandardCharsets.UTF_8, DelimitedOptions.of(options));
    }

    /** Whether the text could be read in parallel; it is then the same. */
    private boolean agrees(byte[] bytes, Portions portions) throws Exception {
        return agrees(text(bytes), bytes, portions);
    }

    /** Likewise, where the beginning has been looked at before these bytes took its place. */
    private boolean agrees(TableText text, byte[] bytes, Portions portions) throws IOException {
        file(bytes);
        Optional<Outcome> parallel = outcome(() -> text.inParallel(portions));
        if (parallel.isPresent()) {
            assertEquals(outcome(() -> Optional.of(text.carefully())).orElseThrow(), parallel.get(),
                    () -> new String(bytes, StandardCharsets.UTF_8));
        }
        return parallel.isPresent();
    }

    private static Portions portions(RandomStream random) {
        return new Portions(0, random.nextInt(1, 200), random.nextInt(1, 60));
    }

    @Test
    void aPlainTableIsReadInParallelToTheSameTable() throws Exception {
        assertTrue(agrees(PLAIN.getBytes(StandardCharsets.UTF_8), new Portions(0, 1 << 20, 1 << 16)));
        Table table = text(PLAIN.getBytes(StandardCharsets.UTF_8)).inParallel(new Portions(0, 9, 2)).orElseThrow();
        assertEquals(List.of("id T [s 1, s2, s\u00b53]", "a, b N [1.5, -7, 8]", "c N [null, null, 9]",
                "d T [2e-3, x, y]"), Reading.columns(table));
        assertEquals(5, table.lineOf().applyAsInt(2));
    }

    @Test
    void bordersOfPartsMayLieAnywhere() throws Exception {
        for (String text : List.of(PLAIN, "\ufeff" + PLAIN.replace("\n", "\r\n"))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int scan = 1; scan <= bytes.length + 1; scan++) {
                assertTrue(agrees(bytes, new Portions(0, scan, 1 + scan % 9)), "parts of " + scan + " bytes");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void tablesAsProgramsWriteThemAreTheSame(int seed) throws Exception {
        RandomStream random = RandomStream.of(seed, "tables");
        options = switch (seed) {
            case 1 -> Parameters.none();
            case 2 -> Parameters.none().with("missing", List.of("999", ".", "high"));
            case 3 -> Parameters.none().with("decimal", "comma").with("quote", "none");
            default -> Parameters.none().with("header", false);
        };
        int parallel = 0;
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new RandomTable(random, seed != 4, seed == 3 ? ',' : '.').text()
                    .getBytes(StandardCharsets.UTF_8);
            parallel += agrees(bytes, portions(random)) ? 1 : 0;
        }
        assertTrue(parallel > 50, parallel + " of 200 were read in parallel");
    }

    @Test
    void damagedTablesAreTheSameOrLeftToCarefulReading() throws Exception {
        RandomStream random = RandomStream.of(7, "damage");
        int parallel = 0;
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = i % 2 == 0 ? PLAIN.getBytes(StandardCharsets.UTF_8)
                    : new RandomTable(random, true, '.').text().getBytes(StandardCharsets.UTF_8);
            TableText text = text(bytes);
            for (int k = random.nextInt(1, 4); k > 0; k--) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(4)) {
                    case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                    case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                    default -> bytes[at] = TOKENS[random.nextInt(TOKENS.length)];
                }
            }
            parallel += agrees(text, bytes, portions(random)) ? 1 : 0;
        }
        assertTrue(parallel > 250 && parallel < 1450, parallel + " of 1500 were read in parallel");
    }

    @Test
    void packedTablesAreTheSameAndDamagedOnesLeftToCarefulReading() throws Exception {
        String table = "id,a,b\n" + IntStream.range(0, 3000).mapToObj(i -> "s" + i + "," + i * 0.37 + "," + 1.0 / i)
                .collect(Collectors.joining("\n"));
        byte[] packed = Reading.gzip(table.replace("Infinity", "NA"));
        assertTrue(agrees(packed, new Portions(0, 1000, 300)));
        RandomStream random = RandomStream.of(8, "packed");
        TableText text = text(packed);
        int left = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = packed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] bytes = random.nextBoolean() ? damaged : Arrays.copyOf(packed, random.nextInt(packed.length));
            left += agrees(text, bytes, new Portions(0, 1000, 300)) ? 0 : 1;
        }
        assertTrue(left > 150, left + " of 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,a\ns1,\"1\n2\"\ns2,3\n", "id,a\ns1,1,2\ns2,3\n", "id,a\ns1,1\rs2,3\n",
            "id,a\ns1,\"1\" x\ns2,3\n", "id,a\ns1,x\"y\"\ns2,3\n", "id,a\ns1,\"1\ns2,3\n", "id\n1\n2\n", "id,a\n", ""})
    void whatIsNotLineByLineIsLeftToCarefulReading(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(text(bytes).inParallel(new Portions(0, 8, 2)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\r', 0xe9, 0xff})
    void aByteThatNoTextHasInsideALineIsLeftToCarefulReading(int value) throws Exception {
        byte[] bytes = "id,a,b\ns1,1,2\ns2,3,4\n".getBytes(StandardCharsets.UTF_8);
        for (int at : new int[] {8, 10, 16, 18}) {
            TableText text = text(bytes);
            byte[] changed = bytes.clone();
            changed[at] = (byte) value;
            file(changed);
            assertTrue(text.inParallel(new Portions(0, 8, 2)).isEmpty(), "at " + at);
        }
    }

    @Test
    void aHeaderLongerThanAPartIsFoundWhole() throws Exception {
        String header = IntStream.range(0, 500).mapToObj(i -> "\"gene\n" + i + "\"").collect(Collectors.joining(","));
        String row = IntStream.range(0, 500).mapToObj(i -> i + ".25").collect(Collectors.joining(","));
        byte[] bytes = ("id," + header + "\ns1," + row + "\ns2," + row + "\n").getBytes(StandardCharsets.UTF_8);
        assertTrue(agrees(bytes, new Portions(0, 16, 700)));
    }

    @Test
    void aWideTableOfUsualSizeIsTheSameForAnyNumberOfThreads() throws Exception {
        RandomStream random = RandomStream.of(9, "wide");
        StringBuilder text = new StringBuilder("id");
        IntStream.range(0, 3000).forEach(j -> text.append("\tg").append(j));
        for (int i = 0; i < 61; i++) {
            text.append("\ns").append(i);
            for (int j = 0; j < 3000; j++) {
                text.append('\t').append(Math.round(random.nextGaussian() * 1e4) / 1e4);
            }
        }
        Path file = file(text.toString().getBytes(StandardCharsets.UTF_8));
        Table expected = text(Files.readAllBytes(file)).carefully();
        for (int count : new int[] {1, 2, 4}) {
            Table table = new DelimitedReader().read(file, Parameters.none(), new ShuffledThreads(count));
            for (int j = 1; j <= 3000; j++) {
                assertArrayEquals(((NumberColumn) expected.columns().get(j)).values(),
                        ((NumberColumn) table.columns().get(j)).values());
            }
        }
        assertTrue(text(Files.readAllBytes(file)).inParallel(Portions.USUAL).isPresent());
    }

    @Test
    void aTableThatMayBeTooLargeIsLeftToCarefulReading() throws Exception {
        String row = "1.5," + "2,".repeat(98) + "3\n";
        byte[] text = row.repeat(40).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(text, Reading.gzip(row.repeat(40)))) {
            TextSource source = new TextSource(file(bytes), 1 << 30, threads);
            Dialect dialect = new Dialect(',', '"', Dialect.NO_COMMENT, false, 0, 0);
            CellSyntax syntax = CellSyntax.plain();
            boolean[] read = new boolean[2];
            for (int i = 0; i < 2; i++) {
                TableBuilder table = new TableBuilder(syntax, new MemoryBudget(i == 0 ? 48_000 : 80_000));
                read[i] = new ParallelText(source, dialect, syntax, table, 0, new Portions(0, 500, 100)).read()
                        .isPresent();
            }
            assertArrayEquals(new boolean[] {bytes == text, true}, read);
        }
    }
}
