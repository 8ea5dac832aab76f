/** The page of the source: colours, content assist, hover, quick fixes, outline. */
package org.resistlab.ui.analysis.internal.source;
