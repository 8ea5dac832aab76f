/** The editor of a packaged model: thin, over {@code org.resistlab.ui.apply.model}. */
package org.resistlab.ui.apply.internal;
