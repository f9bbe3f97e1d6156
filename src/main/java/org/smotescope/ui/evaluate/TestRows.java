package org.smotescope.ui.evaluate;

import java.util.StringJoiner;

/// "480 test rows: 420 ok, 60 failed".
final class TestRows {
    private static final int MOST_CLASSES = 4;

    private TestRows() {}

    static String words(Moment moment) {
        Models models = moment.models();
        String all = Words.count(models.rows()) + " test rows";
        int classes = models.names().size();
        if (classes > MOST_CLASSES) {
            return all + " of " + classes + " classes";
        }
        StringJoiner words = new StringJoiner(", ", all + ": ", "");
        for (int look = 0; look < classes; look++) {
            int code = models.order().code(look);
            int rows = moment.after().confusion().truthOf(code);
            words.add(Words.count(rows) + " " + models.names().get(code).words());
        }
        return words.toString();
    }
}
