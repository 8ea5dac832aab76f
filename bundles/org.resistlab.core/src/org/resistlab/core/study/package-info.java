/**
 * A study: the specification in its file, and the cohort that was loaded from it.
 */
package org.resistlab.core.study;
