/**
 * Figures of a run: a drawing with the data behind it. The same code draws them in the report and in the workbench.
 */
package org.resistlab.core.figure;
