/** Views, dialogs and jobs of runs: thin, over {@code org.resistlab.ui.runs.model}. */
package org.resistlab.ui.runs.internal;
