/**
 * What learners over compiled boosting libraries (XGBoost, LightGBM) share: loading the library of this platform,
 * turning training samples into what it takes, sharing one run between grid points, and models whose trees predict
 * without it. The libraries themselves are in bundles of their own.
 */
package org.resistlab.boosters;
