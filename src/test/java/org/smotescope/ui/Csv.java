package org.smotescope.ui;

import java.nio.charset.StandardCharsets;
import org.smotescope.data.io.CsvSource;

/// Small files for tests.
public final class Csv {
    private Csv() {}

    /// Rows of two classes in two columns of numbers.
    ///
    /// @param common the rows of the class `common`
    /// @param rare the rows of the class `rare`
    public static CsvSource moons(int common, int rare) {
        StringBuilder text = new StringBuilder("x,y,class\n");
        for (int i = 0; i < common + rare; i++) {
            boolean isRare = i >= common;
            double angle = i * 0.7;
            text.append(Math.sin(angle) * (i % 7) + (isRare ? 4 : 0))
                    .append(',')
                    .append(Math.cos(angle) * (i % 5))
                    .append(isRare ? ",rare\n" : ",common\n");
        }
        return source("moons.csv", text.toString());
    }

    /// Rows with an id, empty cells and a column of words.
    public static CsvSource messy() {
        StringBuilder text = new StringBuilder("id;speed;site;failed\n");
        for (int i = 0; i < 80; i++) {
            text.append("p-")
                    .append(i)
                    .append(';')
                    .append(i % 20 == 3 ? "" : i % 9 + ",5")
                    .append(i % 3 == 0 ? ";north;" : ";south;")
                    .append(i % 5 == 0 ? "yes\n" : "no\n");
        }
        return source("messy.csv", text.toString());
    }

    private static CsvSource source(String name, String text) {
        return CsvSource.ofBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
