/**
 * Endpoints as a person defines them: of columns of the sample table or of a table of their own. The draft and the
 * guesses need no display; the form is the same in the wizards and in the study editor.
 */
package org.resistlab.ui.endpoint;
