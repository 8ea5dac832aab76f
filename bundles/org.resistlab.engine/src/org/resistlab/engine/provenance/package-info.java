/**
 * What a run was made of: plug-ins with versions and hashes, inputs and outputs, as an RO-Crate. Nothing here changes a
 * result.
 */
package org.resistlab.engine.provenance;
