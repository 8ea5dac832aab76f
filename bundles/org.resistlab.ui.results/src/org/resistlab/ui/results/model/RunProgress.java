package org.resistlab.ui.results.model;

/**
 * What a run's diary says.
 *
 * @param units planned; 0 where that is not known yet
 * @param done units done, with those kept from before
 * @param failed units that failed
 * @param last the last event that says something of the run's state: started, planned, finished, cancelled or another
 */
public record RunProgress(int units, int done, int failed, String last) {

    /** Nothing is known. */
    public static final RunProgress NONE = new RunProgress(0, 0, 0, "");

    /** "120 of 537 units (22 %)", with failures where there are any. */
    public String text() {
        if (units == 0) {
            return "the plan is being made";
        }
        return done + " of " + units + " units (" + 100 * done / units + " %)"
                + (failed == 0 ? "" : failed == 1 ? ", 1 has failed" : ", " + failed + " have failed");
    }
}
