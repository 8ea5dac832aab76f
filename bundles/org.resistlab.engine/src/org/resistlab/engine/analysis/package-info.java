/**
 * The analysis file: read, completed by defaults and checked. Everything that can be known without running is checked
 * here, and all problems are reported at once, each with its line and the nearest valid word.
 */
package org.resistlab.engine.analysis;
