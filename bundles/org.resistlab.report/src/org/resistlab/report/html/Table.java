package org.resistlab.report.html;

/**
 * A table with a caption, column headers with scope, and rows that begin with their header. Numbers stand right, and
 * scroll within their own box where the screen is narrow.
 */
final class Table {

    private final Html html;

    /** Begins a table. */
    Table(Html html, String caption) {
        this.html = html;
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", caption).open("table")
                .element("caption", caption);
    }

    /** Begins the header row. */
    Table head() {
        html.open("thead").open("tr");
        return this;
    }

    /** A header of a column of text. */
    Table column(String name) {
        html.element("th", name, "scope", "col");
        return this;
    }

    /** A header of a column of numbers, with a remark below; the remark may be empty. */
    Table numbers(String name, String remark) {
        html.open("th", "scope", "col", "class", "n").text(name);
        if (!remark.isEmpty()) {
            html.element("small", remark);
        }
        html.close();
        return this;
    }

    /** Ends the header row. */
    Table body() {
        html.close().close().open("tbody");
        return this;
    }

    /** Begins a row. */
    Table row(String style) {
        html.open("tr", "class", style.isEmpty() ? null : style);
        return this;
    }

    /** The header of the row, with a remark after it; the remark may be empty. */
    Table name(String name, String remark) {
        html.open("th", "scope", "row").text(name);
        if (!remark.isEmpty()) {
            html.text(" ").element("span", remark, "class", "tag");
        }
        html.close();
        return this;
    }

    Table text(String text) {
        html.element("td", text);
        return this;
    }

    Table code(String text) {
        html.open("td").element("code", text).close();
        return this;
    }

    Table number(String number) {
        return number(number, "");
    }

    /** A number with a remark below, such as its interval. */
    Table number(String number, String remark) {
        html.open("td", "class", "n").text(number);
        if (!remark.isEmpty()) {
            html.element("small", remark);
        }
        html.close();
        return this;
    }

    Table endRow() {
        html.close();
        return this;
    }

    /** Ends the table. */
    void end() {
        html.close().close().close();
    }
}
