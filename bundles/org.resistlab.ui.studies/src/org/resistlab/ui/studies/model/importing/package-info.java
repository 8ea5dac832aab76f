/**
 * The draft of a study that a wizard makes of a lab's files: what each file is, what its columns hold, which samples
 * match, and the study file that comes of it. Needs no display; what reads files says so.
 */
package org.resistlab.ui.studies.model.importing;
