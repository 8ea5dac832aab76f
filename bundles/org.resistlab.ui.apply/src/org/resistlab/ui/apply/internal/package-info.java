/** Models on new patients: from a file or a form, with score, explanation and warnings. */
package org.resistlab.ui.apply.internal;
