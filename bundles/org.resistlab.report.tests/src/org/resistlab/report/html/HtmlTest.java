package org.resistlab.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void textsAndAttributesAreEscaped() {
        assertEquals("<p title=\"&quot;&#39;&lt;&amp;&gt;\">&lt;b&gt; &amp; &quot;q&quot;</p>\n",
                new Html().element("p", "<b> & \"q\"", "title", "\"'<&>").toString());
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("<b>a\uFFFD\uFFFD\uFFFDé耐\uD83E\uDDEC</b>",
                new Html().element("b", "a\u0001\uFFFE\uD800é耐\uD83E\uDDEC").toString());
    }

    @Test
    void anAttributeWithoutValueIsLeftOut() {
        assertEquals("<b></b>", new Html().element("b", "", "class", null).toString());
    }

    @Test
    void anOpenElementIsAnError() {
        Html html = new Html().open("p");
        assertThrows(IllegalStateException.class, html::toString);
    }
}
