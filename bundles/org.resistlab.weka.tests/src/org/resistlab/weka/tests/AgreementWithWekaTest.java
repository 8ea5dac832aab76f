package org.resistlab.weka.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.weka.WekaTable;

import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.AdditiveRegression;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.EuclideanDistance;
import weka.core.Instances;
import weka.core.SelectedTag;
import weka.core.neighboursearch.LinearNNSearch;

/** Models that were read out of Weka predict what Weka's own objects predict, with categories and missing values. */
class AgreementWithWekaTest {

    private static final int SAMPLES = 120;

    private static FeatureMatrix features(ClassTarget target, double missing, long seed) {
        FeatureMatrix features = TestData.withCategories(TestData.numbers(target, 8, 1, seed), target, seed);
        return missing > 0 ? TestData.withMissing(features, missing, seed) : features;
    }

    private static Model fit(String id, FeatureMatrix features, Target target, Map<String, ?> parameters) {
        return InstalledLearners.learner(id).fit(TestData.training(features, target),
                InstalledLearners.parameters(id, parameters), TestExecution.seeded(3));
    }

    private static int seed(String purpose) {
        return TestExecution.seeded(3).random().child(purpose).nextInt();
    }

    private static Instances instances(FeatureMatrix features, Target target) {
        double[] weights = new double[target.size()];
        Arrays.fill(weights, 1);
        return target instanceof ClassTarget classes
                ? WekaTable.of(features.features(), classes.classes().size()).training(features, classes.codes(),
                        weights)
                : WekaTable.of(features.features(), 0).training(features, ((RealTarget) target).values(), weights);
    }

    private static void assertSame(Classifier weka, FeatureMatrix training, Target target, Model model,
            FeatureMatrix samples, double tolerance) throws Exception {
        weka.buildClassifier(instances(training, target));
        int k = target instanceof ClassTarget classes ? classes.classes().size() : 0;
        Instances unlabelled = WekaTable.of(samples.features(), k).unlabelled(samples);
        double[][] predictions = model.predict(samples);
        for (int i = 0; i < predictions.length; i++) {
            assertArrayEquals(weka.distributionForInstance(unlabelled.instance(i)), predictions[i], tolerance,
                    "sample " + i);
        }
    }

    private static RandomForest forest(int minimum) {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(50);
        forest.setSeed(seed("forest"));
        forest.setNumFeatures(3);
        ((RandomTree) forest.getClassifier()).setMinNum(minimum);
        return forest;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15})
    void forestOfClasses(double missing) throws Exception {
        ClassTarget target = TestData.classes(SAMPLES, 3, 0);
        FeatureMatrix training = features(target, missing, 1);
        Model model = fit("weka.random-forest", training, target, Map.of("n_estimators", 50, "max_features", 3));
        assertEquals(50, ((TreeModel) model).trees().trees().size());
        assertSame(forest(1), training, target, model, features(target, missing, 2), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15})
    void forestOfRealValues(double missing) throws Exception {
        ClassTarget classes = TestData.classes(SAMPLES, 3, 0);
        RealTarget target = TestData.real(features(classes, 0, 1), 1);
        FeatureMatrix training = features(classes, missing, 1);
        Model model = fit("weka.random-forest", training, target,
                Map.of("n_estimators", 50, "max_features", 3, "min_samples_split", 6));
        assertSame(forest(3), training, target, model, features(classes, missing, 2), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15})
    void j48(double missing) throws Exception {
        ClassTarget target = TestData.classes(SAMPLES, 3, 0);
        FeatureMatrix training = features(target, missing, 1);
        FeatureMatrix samples = features(target, missing, 2);
        for (boolean laplace : new boolean[] {false, true}) {
            J48 pruned = new J48();
            pruned.setUseLaplace(laplace);
            pruned.setConfidenceFactor(0.4f);
            assertSame(pruned, training, target,
                    fit("weka.j48", training, target, Map.of("laplace", laplace, "confidence_factor", 0.4)), samples,
                    1e-9);
            J48 unpruned = new J48();
            unpruned.setUseLaplace(laplace);
            unpruned.setUnpruned(true);
            unpruned.setMinNumObj(1);
            assertSame(unpruned, training, target, fit("weka.j48", training, target,
                    Map.of("laplace", laplace, "pruning", false, "min_samples_leaf", 1)), samples, 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15})
    void regressionTree(double missing) throws Exception {
        ClassTarget classes = TestData.classes(SAMPLES, 3, 0);
        RealTarget target = TestData.real(features(classes, 0, 1), 1);
        FeatureMatrix training = features(classes, missing, 1);
        REPTree tree = new REPTree();
        tree.setSeed(seed("pruning"));
        assertSame(tree, training, target, fit("weka.j48", training, target, Map.of()),
                features(classes, missing, 2), 1e-9);
        REPTree whole = new REPTree();
        whole.setNoPruning(true);
        assertSame(whole, training, target, fit("weka.j48", training, target, Map.of("pruning", false)),
                features(classes, missing, 2), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void adaBoost(int k) throws Exception {
        ClassTarget target = TestData.classes(SAMPLES, k, k - 1);
        FeatureMatrix training = features(target, 0, 1);
        for (int depth : new int[] {1, 3}) {
            AdaBoostM1 boost = new AdaBoostM1();
            boost.setNumIterations(20);
            boost.setClassifier(tree(depth));
            boost.setSeed(seed("boosting"));
            Model model = fit("weka.adaboost", training, target, Map.of("n_estimators", 20, "max_depth", depth));
            assertSame(boost, training, target, model, features(target, 0, 2), 1e-9);
            if (k == 2) {
                assertEquals("log-odds", ((TreeModel) model).outputScale());
                assertEquals(1, ((TreeModel) model).trees().outputs());
            }
        }
    }

    @Test
    void adaBoostWhoseFirstTreeIsPerfectIsThatTree() throws Exception {
        ClassTarget target = TestData.classes(40, 2, 0);
        FeatureMatrix training = TestData.numbers(target, 6, 20, 1);
        AdaBoostM1 boost = new AdaBoostM1();
        boost.setClassifier(tree(1));
        Model model = fit("weka.adaboost", training, target, Map.of());
        assertEquals("probability", ((TreeModel) model).outputScale());
        assertSame(boost, training, target, model, TestData.numbers(target, 6, 20, 2), 1e-9);
    }

    private static REPTree tree(int depth) {
        REPTree tree = new REPTree();
        tree.setNoPruning(true);
        tree.setMinNum(1);
        tree.setMaxDepth(depth);
        return tree;
    }

    @Test
    void additiveRegression() throws Exception {
        ClassTarget classes = TestData.classes(SAMPLES, 3, 0);
        FeatureMatrix training = features(classes, 0, 1);
        RealTarget target = TestData.real(training, 1);
        AdditiveRegression boost = new AdditiveRegression();
        boost.setClassifier(tree(2));
        boost.setShrinkage(0.3);
        boost.setNumIterations(30);
        assertSame(boost, training, target,
                fit("weka.adaboost", training, target,
                        Map.of("n_estimators", 30, "max_depth", 2, "learning_rate", 0.3)),
                features(classes, 0, 2), 1e-9);
    }

    @Test
    void nearestNeighbours() throws Exception {
        ClassTarget target = TestData.classes(SAMPLES, 3, 0);
        FeatureMatrix training = features(target, 0, 1);
        EuclideanDistance distance = new EuclideanDistance();
        distance.setDontNormalize(true);
        LinearNNSearch search = new LinearNNSearch();
        search.setDistanceFunction(distance);
        IBk neighbours = new IBk(7);
        neighbours.setNearestNeighbourSearchAlgorithm(search);
        neighbours.setDistanceWeighting(new SelectedTag(IBk.WEIGHT_INVERSE, IBk.TAGS_WEIGHTING));
        assertSame(neighbours, training, target,
                fit("weka.knn", training, target, Map.of("n_neighbors", 7, "weights", "distance")),
                features(target, 0, 2), 1e-12);
    }

    /** Weka's own linear route, which does not use our kernel matrix, decides alike on nearly all samples. */
    @Test
    void supportVectorMachine() throws Exception {
        ClassTarget target = TestData.classes(SAMPLES, 2, 1);
        FeatureMatrix training = TestData.numbers(target, 8, 1, 1);
        FeatureMatrix samples = TestData.numbers(target, 8, 1, 2);
        SMO smo = new SMO();
        smo.setKernel(new PolyKernel());
        smo.setFilterType(new SelectedTag(SMO.FILTER_NONE, SMO.TAGS_FILTER));
        smo.buildClassifier(instances(training, target));
        double[][] predictions = fit("weka.svm", training, target, Map.of()).predict(samples);
        Instances unlabelled = WekaTable.of(samples.features(), 2).unlabelled(samples);
        int same = 0;
        for (int i = 0; i < predictions.length; i++) {
            same += smo.classifyInstance(unlabelled.instance(i)) == (predictions[i][1] > 0.5 ? 1 : 0) ? 1 : 0;
        }
        assertTrue(same >= 0.9 * SAMPLES, same + " of " + SAMPLES);
    }

    @Test
    void forestSeparatesAsWellAsScikitLearns() {
        // scikit-learn 1.2.1, RandomForestClassifier(n_estimators=500), eight times on such data (200 training and 2000
        // test samples, 20 standard normal features of which five differ by 1 between classes): AUC 0.898 to 0.926
        ClassTarget target = TestData.classes(200, 2, 1);
        ClassTarget truth = TestData.classes(2000, 2, 1);
        double[][] predictions = fit("weka.random-forest", TestData.numbers(target, 20, 1, 1), target,
                Map.of("n_estimators", 500)).predict(TestData.numbers(truth, 20, 1, 2));
        assertEquals(0.913, auc(predictions, truth), 0.02);
    }

    private static double auc(double[][] predictions, ClassTarget truth) {
        double pairs = 0;
        double won = 0;
        for (int i = 0; i < predictions.length; i++) {
            for (int j = 0; j < predictions.length; j++) {
                if (truth.codes()[i] == 1 && truth.codes()[j] == 0) {
                    pairs++;
                    won += predictions[i][1] > predictions[j][1] ? 1 : predictions[i][1] == predictions[j][1] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }
}
