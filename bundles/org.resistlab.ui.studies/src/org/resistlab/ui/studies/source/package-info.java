/** For plug-ins that bring files into studies: the extension point {@code org.resistlab.ui.studies.sources}. */
package org.resistlab.ui.studies.source;
