/**
 * What the bundles of the workbench share: icons, numbers as text, palettes, preferences, background work and a watch
 * on the user interface thread. Nothing here knows of studies or runs.
 */
package org.resistlab.ui;
