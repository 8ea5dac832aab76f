package org.resistlab.ui.studies.model.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses what kind of data a file holds by its name, and by whether it holds words. */
final class Modalities {

    private record Hint(String modality, Pattern names) {

        Hint(String modality, String names) {
            this(modality, Pattern.compile("(^|[^a-z])(" + names + ")"));
        }
    }

    private static final List<Hint> HINTS = List.of(new Hint("proteomics", "prote|rppa|antibod|olink|itraq|tmt"),
            new Hint("metabolomics", "metab|lipid"), new Hint("imaging", "radiom|imag|mri|pet|ct[^a-z]"),
            new Hint("pathology", "path|slide|histo|til|wsi"),
            new Hint("genomics", "mut|cna|cnv|gistic|snp|variant|genom|dna|copy|methyl"),
            new Hint("transcriptomics", "expr|rna|mrna|mirna|tpm|fpkm|count|transcript|gene|array|probe"),
            new Hint("clinical", "clin|pheno|patient|coldata|sample|covar|demogr"));

    private Modalities() {
    }

    /**
     * The likely modality.
     *
     * @param file name of the file
     * @param words whether it holds columns of words beside the ids
     * @param installed ids of the modalities that are there
     */
    static String guess(String file, boolean words, List<String> installed) {
        String name = file.toLowerCase(Locale.ROOT);
        for (Hint hint : HINTS) {
            if (hint.names().matcher(name).find() && installed.contains(hint.modality())) {
                return hint.modality();
            }
        }
        String likely = words ? "clinical" : "transcriptomics";
        return installed.contains(likely) || installed.isEmpty() ? likely : installed.get(0);
    }
}
