/**
 * What the result explorer shows, without a window: a run folder in whatever state it is, the tables of models, samples
 * and features, and the figures of all plug-ins.
 */
package org.resistlab.ui.results.model;
