package org.resistlab.ui.studies.internal.navigator;

import org.resistlab.ui.studies.model.StudyGroup;

/** Stands in the tree until its group has been read. */
record Pending(StudyGroup group) {
}
