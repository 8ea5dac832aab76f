package org.resistlab.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> IDS = List.of("weka.svm", "weka.random-forest", "weka.logistic", "baseline");

    @Test
    void typingErrorsAreForgiven() {
        assertEquals(Optional.of("weka.svm"), NearestWord.to("weka.svn", IDS));
        assertEquals(Optional.of("weka.svm"), NearestWord.to("Weka.SMV", IDS));
        assertEquals(Optional.of("weka.random-forest"), NearestWord.to("weka.randomforest", IDS));
        assertEquals(Optional.empty(), NearestWord.to("xgboost", IDS));
    }

    @Test
    void withoutANearWordTheValidOnesAreListed() {
        assertEquals("Valid: weka.svm, weka.random-forest, weka.logistic, baseline.", NearestWord.hint("xgboost", IDS));
        assertEquals("Did you mean \"baseline\"?", NearestWord.hint("base-line", IDS));
    }
}
