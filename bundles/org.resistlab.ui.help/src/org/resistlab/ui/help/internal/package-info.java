/** Welcome page, cheat sheets, manual and context help. */
package org.resistlab.ui.help.internal;
