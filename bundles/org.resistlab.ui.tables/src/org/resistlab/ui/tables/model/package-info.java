/**
 * What the study editor and its views show, without a widget: tables of samples that are read cell by cell from mapped
 * files, their order, filters and statistics, and the maps, components and correlations computed of an assay. Nothing
 * here copies an assay as a whole. All of it is computed beside the user interface thread.
 */
package org.resistlab.ui.tables.model;
