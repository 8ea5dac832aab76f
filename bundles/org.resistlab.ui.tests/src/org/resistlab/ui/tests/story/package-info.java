/** The whole work of a user, from files to a prediction for a new patient, and what may go wrong on the way. */
package org.resistlab.ui.tests.story;
