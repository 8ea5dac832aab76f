/**
 * Makes results from finished units: tables, JSON, model files and the verdict in words. Results hold neither times nor
 * paths, so that the same analysis gives the same bytes.
 */
package org.resistlab.engine.result;
