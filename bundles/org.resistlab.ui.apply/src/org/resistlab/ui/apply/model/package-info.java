/**
 * A packaged model on new patients: what the model is and needs, patients from files or typed by hand, predictions with
 * their explanation, and the table of them. The same code as {@code resistlab predict}, and no window.
 */
package org.resistlab.ui.apply.model;
