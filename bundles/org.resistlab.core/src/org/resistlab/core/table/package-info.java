/**
 * A table as it stands in a file: columns of numbers or texts, with the line of each row for error messages.
 */
package org.resistlab.core.table;
