/**
 * What is kept of fitted steps, models and finished units: named values of few types. {@code StateJson} writes them as
 * JSON and arrays, to the bit, and reads them from foreign files safely. Java serialization is never used.
 */
package org.resistlab.core.state;
