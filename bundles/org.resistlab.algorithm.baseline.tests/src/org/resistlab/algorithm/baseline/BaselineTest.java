package org.resistlab.algorithm.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.tree.TreeEnsemble;

class BaselineTest {

    private static final Baseline BASELINE = new Baseline();

    private static FeatureMatrix features(int rows) {
        double[][] values = new double[rows][2];
        for (int i = 0; i < rows; i++) {
            values[i][0] = i % 2 == 0 ? Double.NaN : i;
            values[i][1] = i % 3;
        }
        return new FeatureMatrix(
                List.of(Feature.numeric("rna", "TP53"), Feature.categorical("clinical", "sex", List.of("F", "M", "?"))),
                DenseMatrix.of(values));
    }

    private static Model fit(Target target) {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            samples.add("S" + i);
        }
        Training data = new Dataset(samples, Map.of("all", features(target.size())), target, List.of()).all()
                .assay("all");
        return BASELINE.fit(data, Parameters.none(), new SilentExecution());
    }

    private static ClassTarget threeClasses() {
        return new ClassTarget(new int[] {0, 1, 1, 0, 1, 1, 0, 1}, List.of("sensitive", "resistant", "mixed"), 1);
    }

    /** scikit-learn 1.2.1: DummyClassifier(strategy="prior").fit(X, y).predict_proba(X). */
    @Test
    void probabilitiesAreTheSharesOfTheTrainingClassesAlsoOfAClassWithoutSamples() {
        double[][] predictions = fit(threeClasses()).predict(features(3));

        assertEquals(3, predictions.length);
        for (double[] row : predictions) {
            assertArrayEquals(new double[] {0.375, 0.625, 0}, row);
        }
    }

    /** scikit-learn 1.2.1: DummyRegressor().fit(X, y).predict(X). */
    @Test
    void aRealValueIsPredictedByItsMean() {
        double[][] predictions = fit(new RealTarget(new double[] {0.1, 0.2, 0.7, -3})).predict(features(2));

        assertArrayEquals(new double[][] {{-0.5}, {-0.5}}, predictions);
    }

    @Test
    void aRestoredModelPredictsTheSameBits() {
        Model model = fit(new RealTarget(new double[] {0.1, 1 / 3.0, 0.7}));
        Model restored = BASELINE.restore(model.state());

        assertArrayEquals(model.predict(features(5)), restored.predict(features(5)));
        assertEquals("value", assertInstanceOf(BaselineModel.class, restored).outputScale());
    }

    @Test
    void itsTreesGiveItsPrediction() {
        TreeEnsemble trees = assertInstanceOf(BaselineModel.class, fit(threeClasses())).trees();

        assertArrayEquals(new double[] {0.375, 0.625, 0}, trees.predict(new double[2]));
        assertArrayEquals(new double[] {0.375, 0.625, 0}, trees.expectedValue());
    }

    @Test
    void survivalIsRefusedInWords() {
        SurvivalTarget survival = new SurvivalTarget(new double[] {3, 4}, new boolean[] {true, false});

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> fit(survival));

        assertTrue(e.getMessage().contains("not survival times"), e.getMessage());
    }

    @Test
    void isInstalledAsALearnerOfClassesAndRealValues() throws Exception {
        Contributions installed = Contributions.installed();
        Contribution contribution = installed.find(ContributionKind.LEARNERS, "baseline").orElseThrow();

        assertEquals(Set.of(Task.CLASS, Task.REAL), contribution.tasks());
        assertTrue(contribution.can("missing-values"));
        assertInstanceOf(Baseline.class, installed.create(contribution, Learner.class));
    }
}
