/**
 * What an analysis comes to: its units of work, by endpoint. Stages decide which units there are; this package knows
 * how to do them. A unit's result depends on its content and the run's data alone.
 */
package org.resistlab.engine.plan;
