/**
 * Readers of the file formats that studies come in. A reader recognises its format by content and makes a table of it.
 */
package org.resistlab.core.reader;
