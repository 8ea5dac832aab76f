/**
 * What plug-ins have contributed to the extension points of this bundle, found by id. Declarations are read without
 * loading code; an instance is made only when it is needed. A declaration that is not usable is a problem that names
 * its plug-in.
 */
package org.resistlab.core.contribution;
