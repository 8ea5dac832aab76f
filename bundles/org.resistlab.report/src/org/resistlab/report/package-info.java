/**
 * The report of a finished run: the figures in all their formats and one self-contained HTML page. Everything is made
 * from the {@link org.resistlab.core.result.RunResult} alone, so that the same result gives the same bytes, at the end
 * of a run and whenever the report is written again. Figures are found in the extension registry; one that fails is
 * named and left out.
 */
package org.resistlab.report;
