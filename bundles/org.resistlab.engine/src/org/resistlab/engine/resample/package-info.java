/**
 * Divides samples into folds. Groups stay together in every scheme. The same stream gives the same folds.
 */
package org.resistlab.engine.resample;
