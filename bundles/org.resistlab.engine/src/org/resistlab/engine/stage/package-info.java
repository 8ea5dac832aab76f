/**
 * What a workflow stage sees of an analysis and where it adds units of work. Contributed to
 * {@code org.resistlab.core.stages}; stages plan, the engine executes.
 */
package org.resistlab.engine.stage;
