/**
 * Figures of a run: a drawing with the data behind it. The same code draws them in the report and in the workbench. A
 * drawing can say where its parts are and show what is selected, which makes it a living one in a window and leaves it
 * as it is on paper.
 */
package org.resistlab.core.figure;
