/**
 * What views select in common. Each publishes such records as elements of its {@code IStructuredSelection} through the
 * workbench selection service, and shows those that others publish: a patient in one view is the patient in all.
 */
package org.resistlab.ui.selection;
