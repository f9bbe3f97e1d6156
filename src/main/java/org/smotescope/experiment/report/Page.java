package org.smotescope.experiment.report;

import java.util.List;
import org.smotescope.data.io.XmlText;

/// Writes HTML that is well-formed XML too. Whatever is said is text: names of files, columns and
/// classes are never markup.
final class Page {
    private final StringBuilder html = new StringBuilder();

    /// Writes markup as it is.
    Page raw(String markup) {
        html.append(markup).append('\n');
        return this;
    }

    Page head(int level, String words) {
        return element("h" + level, words);
    }

    /// Writes a paragraph; nothing where there are no words.
    Page say(String words) {
        return words.isBlank() ? this : element("p", words);
    }

    /// Writes a paragraph that stays on the page of what follows it.
    Page lead(String words) {
        return raw("<p class=\"with-next\">" + XmlText.escaped(words) + "</p>");
    }

    Page code(String text) {
        return element("pre", text);
    }

    private Page element(String name, String words) {
        return raw("<" + name + ">" + XmlText.escaped(words) + "</" + name + ">");
    }

    Page items(List<String> sentences) {
        if (!sentences.isEmpty()) {
            raw("<ul>");
            sentences.forEach(each -> element("li", each));
            raw("</ul>");
        }
        return this;
    }

    /// Writes a table whose first column names its rows.
    ///
    /// @param rows as long as `heads` each
    Page table(List<String> heads, List<List<String>> rows) {
        raw("<table><thead><tr>");
        heads.forEach(each -> cell("th scope=\"col\"", each));
        raw("</tr></thead><tbody>");
        for (List<String> row : rows) {
            raw("<tr>");
            cell("th scope=\"row\"", row.getFirst());
            row.stream().skip(1).forEach(each -> cell("td", each));
            raw("</tr>");
        }
        return raw("</tbody></table>");
    }

    private void cell(String opening, String words) {
        String name = opening.substring(0, 2);
        html.append("<" + opening + ">" + XmlText.escaped(words) + "</" + name + ">");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
