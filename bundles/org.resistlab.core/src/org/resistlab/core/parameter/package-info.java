/**
 * Typed parameters, declared once in {@code plugin.xml}. The analysis file, the command line, dialogs and documentation
 * all follow the declaration.
 */
package org.resistlab.core.parameter;
