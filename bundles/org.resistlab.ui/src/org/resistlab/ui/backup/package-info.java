/**
 * Keeps what has been typed in an editor and not been saved, so that a kill or a power cut loses none of it, and offers
 * it when the file is next opened.
 */
package org.resistlab.ui.backup;
