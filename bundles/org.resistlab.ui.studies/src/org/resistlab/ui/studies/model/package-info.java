/**
 * What a study folder holds, as a tree, and what is wrong with it. Reads files, so never on the user interface thread;
 * needs no display.
 */
package org.resistlab.ui.studies.model;
