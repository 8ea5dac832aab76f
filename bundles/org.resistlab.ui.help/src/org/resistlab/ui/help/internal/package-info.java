/** The windows of help: welcome, manual, context help in a view, a dialog's tray or a pop-up. */
package org.resistlab.ui.help.internal;
