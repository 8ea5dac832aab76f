/** The explorer of a run: its figures and tables, linked by selection, and their export. */
package org.resistlab.ui.results.internal;
