package org.resistlab.report.html;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;

/** The whole page. */
public final class ReportPage {

    private ReportPage() {
    }

    /** The page as a text. */
    public static String of(RunResult result) {
        Html html = new Html().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8")
                .element("title", result.title()).close().open("body").element("h1", result.title());
        for (EndpointResult endpoint : result.endpoints()) {
            html.paragraph(endpoint.endpoint() + ": " + Verdict.sentence(endpoint));
        }
        return "<!DOCTYPE html>\n" + html.close().close();
    }
}
