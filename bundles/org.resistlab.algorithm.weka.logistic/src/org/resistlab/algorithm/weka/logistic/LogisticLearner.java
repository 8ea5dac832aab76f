package org.resistlab.algorithm.weka.logistic;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.LinearForm;
import org.resistlab.weka.LogOdds;
import org.resistlab.weka.Requirements;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;

import weka.classifiers.functions.LinearRegression;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;
import weka.core.SelectedTag;

/**
 * Weka's logistic regression with a ridge penalty (le Cessie and van Houwelingen 1992,
 * <a href="https://doi.org/10.2307/2347628">doi:10.2307/2347628</a>), and its linear regression with one for real
 * values, in {@link Coordinates} that keep both usable at tens of thousands of features, where Weka alone would need a
 * matrix of features × features.
 */
public final class LogisticLearner implements Learner {

    private static final String ID = "weka.logistic";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix features = Requirements.features(data, ID);
        Requirements.numeric(features, ID);
        Requirements.complete(features, ID);
        execution.checkCancelled();
        double cost = parameters.real("C");
        return switch (data.target()) {
            case ClassTarget target -> {
                ClassCoding coding = ClassCoding.of(target);
                double[] weights = SampleWeights.of(target, parameters);
                Coordinates coordinates = Coordinates.of(features, weights);
                execution.checkCancelled();
                yield classes(coordinates, target, coding, weights, cost, execution);
            }
            case RealTarget target -> {
                Coordinates coordinates = Coordinates.of(features, SampleWeights.equal(target.size()));
                execution.checkCancelled();
                yield real(coordinates, target, cost, execution);
            }
            case SurvivalTarget target -> throw Requirements.unsupported(target, ID);
        };
    }

    /** Minimises -log-likelihood + Σ coefficient² / (2 C); for K classes, K - 1 against the last of them. */
    private static LogisticRegressionModel classes(Coordinates coordinates, ClassTarget target, ClassCoding coding,
            double[] weights, double cost, Execution execution) {
        Logistic logistic = new Logistic();
        logistic.setDoNotCheckCapabilities(true);
        logistic.setDoNotStandardizeAttributes(true);
        logistic.setRidge(1 / (2 * cost));
        WekaTable table = WekaTable.numeric(coordinates.count(), coding.presentClasses());
        Instances instances = table.training(unnamed(coordinates), coding.encode(target), weights);
        double[][] fitted = WekaCall.fit(ID, execution, () -> {
            logistic.buildClassifier(instances);
            return logistic.coefficients();
        });
        int outputs = coding.isBinary() ? 1 : coding.classes();
        double[][] coefficients = new double[outputs][];
        double[] intercepts = new double[outputs];
        Arrays.setAll(coefficients, k -> coordinates.coefficients(new double[coordinates.count()]));
        Arrays.fill(intercepts, LogOdds.ABSENT);
        intercepts[coding.isBinary() ? 0 : coding.present(coding.presentClasses() - 1)] = 0;
        for (int k = 0; k + 1 < coding.presentClasses(); k++) {
            int output = coding.isBinary() ? 0 : coding.present(k);
            int sign = coding.isBinary() && coding.positive() != coding.present(k) ? -1 : 1;
            double[] ofCoordinates = new double[coordinates.count()];
            for (int c = 0; c < ofCoordinates.length; c++) {
                ofCoordinates[c] = sign * fitted[c + 1][k];
            }
            coefficients[output] = coordinates.coefficients(ofCoordinates);
            intercepts[output] = sign * fitted[0][k] - coordinates.shift(coefficients[output]);
        }
        return new LogisticRegressionModel(new LinearForm(coefficients, intercepts), true, coding.positive());
    }

    /** Minimises Σ residual² + Σ coefficient² / C. */
    private static LogisticRegressionModel real(Coordinates coordinates, RealTarget target, double cost,
            Execution execution) {
        LinearRegression regression = new LinearRegression();
        regression.turnChecksOff(); // and with them Weka's own scaling
        regression.setAttributeSelectionMethod(
                new SelectedTag(LinearRegression.SELECTION_NONE, LinearRegression.TAGS_SELECTION));
        regression.setEliminateColinearAttributes(false);
        regression.setRidge(1 / cost);
        int count = coordinates.count();
        Instances instances = WekaTable.numeric(count, 0).training(unnamed(coordinates), target.values(),
                SampleWeights.equal(target.size()));
        double[] fitted = WekaCall.fit(ID, execution, () -> {
            regression.buildClassifier(instances);
            return regression.coefficients();
        });
        double[] coefficients = coordinates.coefficients(Arrays.copyOf(fitted, count));
        double intercept = fitted[fitted.length - 1] - coordinates.shift(coefficients);
        return new LogisticRegressionModel(new LinearForm(new double[][] {coefficients}, new double[] {intercept}),
                false, 0);
    }

    private static FeatureMatrix unnamed(Coordinates coordinates) {
        Feature[] features = new Feature[coordinates.count()];
        Arrays.setAll(features, j -> Feature.numeric("", Integer.toString(j)));
        return new FeatureMatrix(Arrays.asList(features), coordinates.values());
    }

    @Override
    public Model restore(State state) {
        return LogisticRegressionModel.restore(state);
    }
}
