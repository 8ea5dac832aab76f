package org.resistlab.modality.clinical;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its name whether a column is probably an outcome. */
final class OutcomeNames {

    private static final Pattern OUTCOME = Pattern
            .compile("(.*[^a-z])?(os|dfs|pfs|rfs|efs|dss|rcb|pcr|recist|resp|response)([^a-z].*)?"
                    + "|time|event|status|censor(ed|ing)?|days|months"
                    + "|.*(surviv|death|deceased|vital.?status|relapse|recurren|progress(ion|ed)|remission|last.?(seen|contact|follow)"
                    + "|follow.?up|days.to.(death|last)|treatment.?response|chemo.?(sensitiv|resistan)|outcome).*");

    private OutcomeNames() {
    }

    static boolean isOutcome(String name) {
        return OUTCOME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
