/**
 * Random numbers that depend on a seed and a name and on nothing else. Each unit of work takes a stream of its own, so
 * that neither the number of threads nor the order of work nor a resumed run changes a byte of a result.
 */
package org.resistlab.numerics.random;
