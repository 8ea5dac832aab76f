/**
 * Tables that a user sorts, filters and copies. What is in them is said by columns and rows without a window; one
 * widget shows any of them.
 */
package org.resistlab.ui.rows;
