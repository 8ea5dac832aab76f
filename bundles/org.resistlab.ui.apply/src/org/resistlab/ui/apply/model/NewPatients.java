package org.resistlab.ui.apply.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where new patients come from. */
public sealed interface NewPatients {

    /**
     * A folder with a study file.
     *
     * @param folder the study folder; it needs no endpoints
     */
    record StudyFolder(Path folder) implements NewPatients {
    }

    /**
     * Plain tables.
     *
     * @param files one for each assay of the model, samples in rows or in columns
     */
    record Tables(Map<String, Path> files) implements NewPatients {

        public Tables {
            files = new LinkedHashMap<>(files);
        }
    }

    /**
     * One patient, typed by hand.
     *
     * @param id names the patient
     * @param values by {@code assay:feature}; a feature without a value is missing
     */
    record Typed(String id, Map<String, String> values) implements NewPatients {

        public Typed {
            values = new LinkedHashMap<>(values);
        }
    }
}
