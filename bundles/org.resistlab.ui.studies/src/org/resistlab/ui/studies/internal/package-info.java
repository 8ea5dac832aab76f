/** Studies as projects: nature, builder, problem markers, navigator content and wizards. */
package org.resistlab.ui.studies.internal;
