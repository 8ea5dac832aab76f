/**
 * Models in one file and their application to new samples. A package restores to the same bits. A sample unlike the
 * training data is said to be so.
 */
package org.resistlab.engine.model;
