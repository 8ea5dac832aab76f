/**
 * Pictures of everything in the workbench, on real data and in both themes, made by {@code releng/gallery}. Each area
 * of the workbench lists its moments in a class of its own; {@link org.resistlab.ui.gallery.Gallery} names them.
 */
package org.resistlab.ui.gallery;
