package org.resistlab.engine.study;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms of a sample id that different tools give to one sample, from the most to the least specific. R turns
 * {@code 01-A/2} into {@code X01.A.2}; TCGA's barcodes go on from the patient to sample, aliquot, plate and centre.
 */
enum SampleIds {

    /** As it is written. */
    EXACT(id -> id),
    /** Without regard to case, separators and the X that R puts before a digit. */
    FOLDED(SampleIds::fold),
    /** TCGA barcodes as far as patient and kind of sample: {@code tcga-or-a5j1-01}. */
    TCGA_SAMPLE(SampleIds::tcgaSample),
    /** TCGA barcodes as far as the patient: {@code tcga-or-a5j1}; not for normal tissue, which no tumour's id means. */
    TCGA_PATIENT(SampleIds::tcgaPatient);

    private static final Pattern BARCODE = Pattern
            .compile("(tcga-[a-z0-9]{2}-[a-z0-9]{4})(?:-([0-9]{2})[a-z]?(?:-.*)?)?");

    private final UnaryOperator<String> form;

    SampleIds(UnaryOperator<String> form) {
        this.form = form;
    }

    /** The id in this form; ids that may be one sample's have the same form. */
    String of(String id) {
        return form.apply(id);
    }

    private static String fold(String id) {
        String folded = id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return folded.matches("x[0-9].*") ? folded.substring(1) : folded;
    }

    private static String tcgaSample(String id) {
        Matcher barcode = BARCODE.matcher(fold(id));
        return barcode.matches() && barcode.group(2) != null ? barcode.group(1) + "-" + barcode.group(2) : fold(id);
    }

    private static String tcgaPatient(String id) {
        Matcher barcode = BARCODE.matcher(fold(id));
        boolean tumour = barcode.matches() && (barcode.group(2) == null || barcode.group(2).startsWith("0"));
        return tumour ? barcode.group(1) : fold(id);
    }
}
