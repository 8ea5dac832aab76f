/**
 * From a study folder to data that can be learned from: the study file is read and checked, its tables are imported
 * (and cached), sample ids are matched, endpoints get their truth, and what one analysis needs is joined by sample.
 * Whatever is wrong is a problem that names file, line and cell.
 */
package org.resistlab.engine.study;
