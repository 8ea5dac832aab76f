/**
 * Dense linear algebra on flat arrays, the few operations that everything expensive here is made of: BLAS and LAPACK
 * (<a href="https://doi.org/10.1145/77626.79170">doi:10.1145/77626.79170</a>). The fastest way that works on the
 * machine is chosen once: OpenBLAS, else the Java Vector API, else plain Java. One call runs on one thread, and the
 * same call gives the same bytes however often, on whichever thread and at whatever place in memory.
 */
package org.resistlab.numerics.blas;
