/** A table of many thousand columns as a NatTable: only what is seen is read, measured and drawn. */
package org.resistlab.ui.tables.internal.grid;
