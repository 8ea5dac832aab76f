package org.resistlab.ui.apply.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.engine.model.Application;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.PredictionRegion;
import org.resistlab.engine.run.Cancellation;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunListener;
import org.resistlab.engine.run.RunRequest;

/** Intervals and possible classes of 1,000 new patients whose truth is known, by models of a real run. */
class IntervalsTest {

    private static final Contributions CONTRIBUTIONS = Contributions.installed();

    private static final int GENES = 6;

    private static final int FITTED = 150;

    private static final int NEW = 1000;

    private static final double[] DOSE = new double[FITTED + NEW];

    private static final String[] GRADE = new String[FITTED + NEW];

    @TempDir
    private static Path folder;

    @BeforeAll
    static void run() throws Exception {
        Random random = new Random(17);
        StringBuilder fitted = new StringBuilder("id,dose,grade,G1,G2,G3,G4,G5,G6\n");
        StringBuilder other = new StringBuilder("id,G1,G2,G3,G4,G5,G6\n");
        for (int i = 0; i < FITTED + NEW; i++) {
            StringBuilder genes = new StringBuilder();
            double sum = 0;
            for (int gene = 0; gene < GENES; gene++) {
                double value = random.nextGaussian();
                sum += gene < 3 ? value : 0;
                genes.append(String.format(Locale.ROOT, ",%.4f", value));
            }
            DOSE[i] = 10 + sum + random.nextGaussian();
            GRADE[i] = DOSE[i] < 9 ? "low" : DOSE[i] < 11 ? "middle" : "high";
            if (i < FITTED) {
                fitted.append("P").append(i).append(',').append(DOSE[i]).append(',').append(GRADE[i]).append(genes)
                        .append('\n');
            } else {
                other.append("N").append(i).append(genes).append('\n');
            }
        }
        Files.writeString(folder.resolve("fitted.csv"), fitted);
        Files.writeString(folder.resolve("new.csv"), other);
        Files.writeString(folder.resolve("study.yaml"), """
                resistlab: 1
                samples: {file: fitted.csv}
                assays:
                  - {id: genes, modality: transcriptomics, file: fitted.csv, columns: [G*]}
                endpoints:
                  - {id: dose, type: real, column: dose}
                  - {id: grade, type: class, column: grade}
                """);
        Files.writeString(folder.resolve("a.yaml"), """
                resistlab: 1
                study: .
                endpoint: [dose, grade]
                assays: [genes]
                preprocess:
                  genes: [standardize]
                models:
                  - {id: forest, algorithm: random-forest, params: {n_estimators: 50}}
                validate:
                  outer: {scheme: k-fold, folds: 5, repeats: 2}
                """);
        new Run(CONTRIBUTIONS, new Cancellation(), RunListener.NONE).execute(
                new RunRequest(folder.resolve("a.yaml"), Map.of(), folder.resolve("run"), false, false, 1, false),
                List.of());
    }

    private static Predictions predictions(String endpoint) throws Exception {
        Application model = Application.open(folder.resolve("run/models/" + endpoint + "-forest.resistlab"),
                CONTRIBUTIONS);
        return Predictions.of(model, new NewPatients.Tables(Map.of("genes", folder.resolve("new.csv"))), CONTRIBUTIONS,
                new PredictionWork(() -> false));
    }

    /**
     * With 150 errors, the coverage of one such run has a standard deviation of 0.025, and 1,000 patients 0.01 more.
     */
    @Test
    void ninetyOfAHundredIntervalsHoldTheTruth() throws Exception {
        Predictions predictions = predictions("dose");
        int covered = 0;
        for (int i = 0; i < NEW; i++) {
            PredictionRegion region = predictions.applied().get(i).region().orElseThrow();
            covered += region.low() <= DOSE[FITTED + i] && DOSE[FITTED + i] <= region.high() ? 1 : 0;
        }
        assertTrue(Math.abs(covered - 900) < 75, covered + " of 1000");
        Applied one = predictions.applied().getFirst();
        assertTrue(ExplanationSentence.of(predictions.description(), one).contains(" 90 % interval: "),
                () -> ExplanationSentence.of(predictions.description(), one));
    }

    @Test
    void thePossibleOfThreeClassesHoldTheTruthInEachClass() throws Exception {
        Predictions predictions = predictions("grade");
        for (String grade : List.of("low", "middle", "high")) {
            int covered = 0;
            int all = 0;
            for (int i = 0; i < NEW; i++) {
                if (GRADE[FITTED + i].equals(grade)) {
                    all++;
                    covered += predictions.applied().get(i).region().orElseThrow().classes().contains(grade) ? 1 : 0;
                }
            }
            double share = (double) covered / all;
            assertTrue(Math.abs(share - 0.9) < 0.12, grade + ": " + share);
        }
    }

    /** Trees are explained exactly and in probabilities: base and parts are the probability that the table shows. */
    @Test
    void ofThreeClassesTheOneCalledIsExplained() throws Exception {
        Predictions predictions = predictions("grade");
        for (Applied known : predictions.applied().subList(0, 50)) {
            Applied one = predictions.explained(known, new PredictionWork(() -> false));
            assertEquals(known.score(), one.score());
            Applied.Whole whole = one.whole().orElseThrow();
            assertEquals(one.predicted(), whole.of());
            assertEquals(one.score(), whole.base() + whole.others()
                    + one.reasons().stream().mapToDouble(Applied.Reason::part).sum(), 1e-9);
        }
    }
}
