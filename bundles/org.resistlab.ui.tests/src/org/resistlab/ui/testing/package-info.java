/** Drives the workbench from a test: finds widgets, posts mouse and keyboard events, waits, takes pictures. */
package org.resistlab.ui.testing;
