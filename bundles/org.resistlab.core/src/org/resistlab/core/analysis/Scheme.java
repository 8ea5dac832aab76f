package org.resistlab.core.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How samples are divided into training and held-out parts. */
public enum Scheme {
    /** k parts with the classes' shares kept. */
    STRATIFIED_K_FOLD,
    /** k parts. */
    K_FOLD,
    /** Each sample alone. */
    LEAVE_ONE_OUT,
    /** k parts that keep each group together. */
    GROUP_K_FOLD,
    /** Each group alone. */
    LEAVE_ONE_GROUP_OUT,
    /** One part held out, with the classes' shares kept. */
    TRAIN_TEST_SPLIT,
    /** Parts named in a column of the sample table. */
    PREDEFINED;

    /** The word in files, such as {@code stratified-k-fold}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Scheme::word).toList();
    }

    public static Optional<Scheme> of(String word) {
        return Arrays.stream(values()).filter(scheme -> scheme.word().equals(word)).findFirst();
    }
}
