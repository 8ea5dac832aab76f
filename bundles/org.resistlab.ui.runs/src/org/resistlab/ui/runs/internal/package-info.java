/** Runs as jobs: start, pause, cancel, resume and compare. */
package org.resistlab.ui.runs.internal;
