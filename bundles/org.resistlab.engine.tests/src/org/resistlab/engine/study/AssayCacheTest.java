package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.Study;
import org.resistlab.numerics.matrix.MappedMatrix;

class AssayCacheTest {

    @TempDir
    private Path folder;
    private Path cache;
    private StudyFolder study;

    @BeforeEach
    void data() throws IOException {
        cache = folder.resolve("cache");
        study = new StudyFolder(folder.resolve("s"));
        study.file("data/s.csv", "id,age,sex\\t\tx,age", "a,1,F\\n,3", "b,,M\t,4");
        study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv}",
                "assays: [{id: a, modality: clinical, file: data/s.csv}]");
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("assays"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static void assertSame(Study expected, Study found) {
        Assay a = expected.assays().get(0);
        Assay b = found.assays().get(0);
        assertEquals(a.samples(), b.samples());
        assertEquals(a.data().features(), b.data().features());
        for (int column = 0; column < a.data().columns(); column++) {
            assertArrayEquals(a.data().column(column), b.data().column(column));
        }
        assertEquals(expected.findings(), found.findings());
        assertEquals(expected.fileHashes(), found.fileHashes());
    }

    @Test
    void theSecondTimeTheTableIsNotReadAgain() throws Exception {
        study.file("data/e.csv", "id,x,y", "a,1,2", "b,3,4");
        study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv}",
                "assays: [{id: a, modality: transcriptomics, file: data/e.csv}]");
        Study first = study.load(cache);
        int read = CsvReader.READ.get();
        Study second = study.load(cache);
        assertEquals(read + 1, CsvReader.READ.get(), "only the sample table is read");
        assertSame(first, second);
        assertInstanceOf(MappedMatrix.class, second.assays().get(0).data().values());
        assertEquals(1, entries().size());
    }

    @Test
    void theCacheGivesWhatTheFileGives() throws Exception {
        Study plain = study.load();
        assertSame(plain, study.load(cache));
        assertSame(plain, study.load(cache));
    }

    @Test
    void anotherContentOrSpecificationIsAnotherEntry() throws Exception {
        study.load(cache);
        study.file("data/s.csv", "id,age", "a,1", "b,5");
        assertArrayEquals(new double[] {1, 5}, study.load(cache).assays().get(0).data().column(0));
        study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv}",
                "assays: [{id: a, modality: clinical, file: data/s.csv, options: {missing: ['1']}}]");
        assertArrayEquals(new double[] {Double.NaN, 5}, study.load(cache).assays().get(0).data().column(0));
        assertEquals(3, entries().size());
    }

    @Test
    void aDamagedEntryIsMadeAgain() throws Exception {
        Study plain = study.load();
        for (String name : List.of("values.npy", "features.tsv", "samples.tsv", "manifest.json")) {
            study.load(cache);
            Path file = entries().get(0).resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 3] ^= 1;
            Files.write(file, bytes);
            assertSame(plain, study.load(cache));
            Files.write(file, new byte[] {bytes[0]});
            assertSame(plain, study.load(cache));
            Files.delete(file);
            assertSame(plain, study.load(cache));
            assertSame(plain, study.load(cache));
            assertEquals(1, entries().size(), "nothing is left beside the entry");
        }
    }

    @Test
    void whatAModalityHasFoundIsKeptForTheSameSamples() throws Exception {
        study.file("data/e.csv", "id,x", "a,1", "b,3");
        study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv}",
                "assays: [{id: a, modality: transcriptomics, file: data/e.csv}]");
        Study first = study.load(cache);
        int inspected = FakeContributions.INSPECTED.get();
        assertEquals(first.findings(), study.load(cache).findings());
        assertEquals(inspected, FakeContributions.INSPECTED.get());
        study.file("data/s.csv", "id,age", "a,1");
        assertEquals("data/e.csv: a 1 x 1", study.load(cache).findings().get(1).toString());
        assertEquals(inspected + 1, FakeContributions.INSPECTED.get());
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNothing() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertSame(study.load(), study.load(file));
    }

    @Test
    void manyRunsAtOnceShareTheCache() throws Exception {
        Study plain = study.load();
        List<Callable<Study>> runs = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            runs.add(() -> study.load(cache));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Study> run : pool.invokeAll(runs)) {
                assertSame(plain, run.get());
            }
        }
        assertEquals(1, entries().size());
        assertTrue(Files.exists(entries().get(0).resolve("manifest.json")));
    }
}
