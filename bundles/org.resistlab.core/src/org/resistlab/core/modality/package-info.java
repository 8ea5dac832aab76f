/**
 * What is particular about one kind of data: the preprocessing it usually needs, and what often goes wrong with it.
 */
package org.resistlab.core.modality;
