/**
 * Runs an analysis from its file to its run folder: locking, threads, progress, cancelling, resuming. Files are written
 * beside and moved into place. A kill at any moment loses at most the units in work.
 */
package org.resistlab.engine.run;
