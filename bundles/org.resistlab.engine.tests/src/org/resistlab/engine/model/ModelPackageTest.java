package org.resistlab.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.DenseMatrix;

class ModelPackageTest {

    @TempDir
    private Path folder;

    private static ModelDescription description() {
        return new ModelDescription("svm", "weka.svm", "leukaemia", "fusion", Task.CLASS, List.of("NEG", "BCR/ABL"), 1,
                111, "ROC AUC 0.93", Map.of("clinical", List.of(Feature.numeric("clinical", "age"),
                        Feature.categorical("clinical", "sex", List.of("F", "M")))),
                Map.of("clinical:age", new RawRange(18, 64.5)));
    }

    private static State fitted() {
        double[] weights = new double[1000];
        Arrays.setAll(weights, i -> Math.sin(i) / 3);
        weights[7] = Double.NaN;
        return new State().put("model", new State().put("weights", weights).put("order", new int[] {3, 1, 2})
                .put("object", new byte[] {1, 2, 3}));
    }

    @Test
    void aPackageComesBackToTheBit() throws Exception {
        Path file = folder.resolve("fusion-svm.resistlab");
        ModelPackage.write(file, description().state(), fitted(), Optional.empty());
        State back = ModelPackage.read(file);
        assertEquals(description(), ModelDescription.restore(back.state("description")));
        State model = back.state("fitted").state("model");
        assertArrayEquals(fitted().state("model").reals("weights"), model.reals("weights"));
        assertArrayEquals(new int[] {3, 1, 2}, model.integers("order"));
        assertArrayEquals(new byte[] {1, 2, 3}, model.bytes("object"));
    }

    @Test
    void theBytesDependNeitherOnTheClockNorOnTheTimeZone() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            ModelPackage.write(folder.resolve("one"), description().state(), fitted(), Optional.empty());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            ModelPackage.write(folder.resolve("two"), description().state(), fitted(), Optional.empty());
        } finally {
            TimeZone.setDefault(before);
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
    }

    @Test
    void whatIsNoPackageIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("text.resistlab"), "no zip");
        String message = assertThrows(ProblemException.class, () -> ModelPackage.read(text)).getMessage();
        assertTrue(message.contains("text.resistlab is not a ResistLab model"), message);
        assertTrue(assertThrows(ProblemException.class, () -> ModelPackage.read(folder.resolve("absent"))).getMessage()
                .contains("There is no model file"));
    }

    /** 2,000 features of 60 samples: each one is as near to the others as new samples are. */
    @Test
    void newSamplesLikeTheTrainingDataAreNotOutside() {
        Random random = new Random(4);
        double[][] rows = new double[160][2000];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextGaussian());
        }
        List<Feature> features = IntStream.range(0, 2000).mapToObj(j -> Feature.numeric("a", "G" + j)).toList();
        TrainingRange range = TrainingRange.of(new FeatureMatrix(features,
                DenseMatrix.of(Arrays.copyOfRange(rows, 0, 60))));
        double[] distances = range.distancesOf(new FeatureMatrix(features,
                DenseMatrix.of(Arrays.copyOfRange(rows, 60, 160))));
        long outside = Arrays.stream(distances).filter(distance -> distance > range.largestDistance()).count();
        assertTrue(outside < 10, outside + " of 100"); // 1 / 61 of them is expected to be the farthest
    }

    @Test
    void aSampleFarFromTheTrainingDataIsSeen() {
        List<Feature> features = List.of(Feature.numeric("a", "x"), Feature.numeric("a", "y"));
        TrainingRange range = TrainingRange.of(new FeatureMatrix(features,
                DenseMatrix.of(new double[][] {{0, 0}, {1, 2}, {2, 4}, {3, 6}})));
        TrainingRange restored = TrainingRange.restore(range.state());
        FeatureMatrix samples = new FeatureMatrix(features,
                DenseMatrix.of(new double[][] {{1.5, 3}, {9, 3}, {Double.NaN, 3}}));
        double[] distances = restored.distancesOf(samples);
        assertEquals(0, distances[0], 1e-12);
        // (9 - 1.5) / sd 1.2909944 = 5.8094750; the root mean square with 0 is that / sqrt 2.
        assertEquals(5.809475019311126 / Math.sqrt(2), distances[1], 1e-9);
        assertEquals(0, distances[2], 1e-12);
        // (0 - mean 2) / sd 1 of the others: 1, 2, 3
        assertEquals(2, restored.largestDistance(), 1e-12);
        assertArrayEquals(new double[] {0, 0.5, 0}, restored.shareOutside(samples));
        assertArrayEquals(new double[] {1.5, 3},
                new double[] {restored.meanSample().values().get(0, 0), restored.meanSample().values().get(0, 1)});
    }
}
