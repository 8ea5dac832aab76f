/**
 * Models in one file and their application to new samples. A package holds no patient's data and restores to the same
 * bits. A sample unlike the training data is said to be so.
 */
package org.resistlab.engine.model;
