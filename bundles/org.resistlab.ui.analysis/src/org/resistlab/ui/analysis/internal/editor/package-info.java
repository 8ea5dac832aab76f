/** The editor: board and source as two pages of one document. */
package org.resistlab.ui.analysis.internal.editor;
