/**
 * Fits whole pipelines: preprocessing, tuning in inner folds, learner or ensemble. Everything that learns gets training
 * samples by type. What several models need is fitted once and shared.
 */
package org.resistlab.engine.fit;
