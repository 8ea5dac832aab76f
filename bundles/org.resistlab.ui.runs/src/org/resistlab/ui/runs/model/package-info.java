/**
 * Runs as the workbench sees them: what is to be run, the process that does it, its state told by its log, the queue
 * that keeps all of them within the machine's means, the runs of a study, and how two of them differ. Nothing here
 * knows a window, and nothing computes: a run is a process of its own, so that whatever it does, the workbench goes on.
 */
package org.resistlab.ui.runs.model;
