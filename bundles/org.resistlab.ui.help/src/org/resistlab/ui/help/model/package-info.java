/**
 * The manual: pages of headings, paragraphs, tables and code, read from the project's Markdown or made of the
 * declarations of what is installed; their search; and their form in HTML. Nothing here needs a display.
 */
package org.resistlab.ui.help.model;
