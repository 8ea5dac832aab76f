/** The editor of an analysis: a board of steps and learners and its YAML file, always in sync. */
package org.resistlab.ui.analysis.internal;
