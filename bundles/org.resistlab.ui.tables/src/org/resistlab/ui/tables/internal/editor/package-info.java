/** The study editor: pages for people over the study file, whose text is the last of them. */
package org.resistlab.ui.tables.internal.editor;
