/**
 * The HTML page of a report: sections that each write one part of a run's result as well-formed markup. Whatever comes
 * from files or people is escaped by {@link org.resistlab.report.html.Html}, the only way into the page.
 */
package org.resistlab.report.html;
