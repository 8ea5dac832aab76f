/** How the charts are laid out and how a drawing becomes SVG or PDF; not API. */
package org.resistlab.report.chart.internal;
