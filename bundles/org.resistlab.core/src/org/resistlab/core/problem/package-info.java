/**
 * Problems that a person can mend: a code, one sentence on what was found and what was expected, a remedy and a place.
 */
package org.resistlab.core.problem;
