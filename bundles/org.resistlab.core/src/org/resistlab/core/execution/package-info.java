/**
 * What the engine gives to contributed code while it works: randomness, cancellation and a place for remarks.
 */
package org.resistlab.core.execution;
