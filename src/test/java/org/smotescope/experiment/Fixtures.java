package org.smotescope.experiment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;

/// Small files for tests, made from a seed.
public final class Fixtures {
    private Fixtures() {}

    /// Two overlapping clouds: columns `a`, `b`, `c`, an id, and the target `class` (no, yes).
    public static String clouds(int majority, int minority, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("id,a,b,c,class\n");
        for (int i = 0; i < majority + minority; i++) {
            boolean yes =
                    i % ((majority + minority) / minority) == 0
                            && i / ((majority + minority) / minority) < minority;
            double shift = yes ? 1.5 : 0;
            text.append("row-").append(i);
            for (int j = 0; j < 3; j++) {
                text.append(String.format(Locale.ROOT, ",%.4f", random.nextGaussian() + shift));
            }
            text.append(yes ? ",yes\n" : ",no\n");
        }
        return text.toString();
    }

    public static Table table(String text) {
        return CsvReader.read(
                CsvSource.ofBytes("test.csv", text.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.guess(),
                Monitor.NONE);
    }
}
