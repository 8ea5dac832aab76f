package org.resistlab.stage.preprocess.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/**
 * Reference numbers: scikit-learn 1.2.1, {@code PCA(3)} fitted on the first twelve plants of iris and applied to the
 * next six; the second component has the other sign there.
 */
class PcaTest {

    private static final FeatureMatrix TRAINING = Samples.rows(Samples.iris(), 0, 12);

    private static final FeatureMatrix HELD_OUT = Samples.rows(Samples.iris(), 12, 18);

    private static FeatureMatrix apply(Object... parameters) {
        return Steps.fit("pca", Samples.training(TRAINING), parameters).apply(HELD_OUT);
    }

    @Test
    void componentsOfHeldOutSamplesAgreeWithScikitLearn() {
        assertNear(
                new double[][] {{3.3390569791689577, -0.18548283984268246, 0.9423335247664556},
                        {2.2415940005648767, -0.7208787675113145, 0.46364221829509056},
                        {3.486489416605512, 0.17366829411919688, 0.14529318958586618},
                        {2.8169252119118604, -0.3386708426164206, 0.4422844811633216},
                        {3.1870735325156816, -0.20777754330274087, 0.5039373413509002},
                        {4.284304367590253, 0.3631941613089483, 0.06958146699157983}},
                apply("n_components", 3));
    }

    @Test
    void whitenedComponentsAgreeWithScikitLearn() {
        assertNear(new double[] {1.7407183689833383, 1.1685885796286337, 1.817577899572622, 1.4685204508392848,
                1.6614863046546242, 2.233495072862167}, apply("n_components", 3, "whiten", true).column(0));
        assertNear(new double[] {5.8461373530295875, 2.876387202172597, 0.9013835552430917, 2.743886063732079,
                3.126373876582674, 0.43167604947397537}, apply("n_components", 3, "whiten", true).column(2));
    }

    @Test
    void componentsHaveNamesAndNoOrigin() {
        FeatureMatrix result = apply("n_components", 2);
        assertEquals(List.of("PC1", "PC2"), Samples.names(result));
        assertEquals("", result.feature(0).origin());
        assertEquals(Samples.ASSAY, result.feature(0).assay());
    }

    @Test
    void thereAreNoMoreComponentsThanDirectionsAndThatIsNoted() {
        FeatureMatrix three = Samples.rows(Samples.iris(), 6, 9);
        Steps.Notes execution = new Steps.Notes();
        FeatureMatrix result = Steps.fit("pca", Samples.training(three), Map.of(), execution).apply(HELD_OUT);
        assertEquals(2, result.columns());
        assertEquals("pca.components", execution.notes().get(0).code());
    }

    @Test
    void missingValuesAreRefusedInTrainingAndLater() {
        String expected = "pca cannot use samples with missing values, and \"Ozone\", \"Solar.R\" have some."
                + " Put impute before it.";
        FeatureMatrix incomplete = Samples.airQuality();
        assertEquals(expected, assertThrows(IllegalArgumentException.class,
                () -> Steps.fit("pca", Samples.training(incomplete))).getMessage());
        assertEquals(expected, assertThrows(IllegalArgumentException.class,
                () -> Steps.fit("pca", Samples.training(TRAINING)).apply(incomplete)).getMessage());
    }

    @Test
    void constantFeaturesAloneAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Steps.fit("pca", Samples.training(Samples.column(2, 2, 2))));
    }
}
