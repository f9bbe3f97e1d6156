package org.smotescope.experiment.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Classes;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Resampling;

/// Where the rows of the result come from, class by class.
final class Births {
    /// A base that is used more often than this many times the mean is over-used.
    private static final double OVERUSED = 2;

    private final Run run;

    Births(Run run) {
        this.run = run;
    }

    void write(Page page) {
        page.head(2, "Rows before and after");
        Resampling result = run.resampling();
        Classes classes = run.prepared().train().classes();
        int[] after = new int[classes.labels().size()];
        for (int i = 0; i < result.size(); i++) {
            after[result.classOf(result.reference(i))]++;
        }
        Origins added = result.added();
        int[] made = new int[after.length];
        int[] uses = new int[result.source().size()];
        for (int i = 0; i < added.size(); i++) {
            made[result.classOfAdded(i)]++;
            int base = added.base(i);
            if (base >= 0 && base < uses.length) {
                uses[base]++;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int code = 0; code < after.length; code++) {
            Uses of = Uses.of(uses, classes, code);
            rows.add(
                    List.of(
                            classes.labels().get(code),
                            Report.count(classes.counts()[code]),
                            Report.count(run.targets().wanted(code)),
                            Report.count(made[code]),
                            Report.count(after[code]),
                            Report.count(of.used()),
                            Report.count(of.overused())));
        }
        page.table(
                List.of(
                        "Class",
                        "Training rows",
                        "Asked",
                        "New rows",
                        "After",
                        "Bases used",
                        "Over-used bases"),
                rows);
        page.say(
                "A base is a training row that new rows start from; it is over-used if more than"
                        + " twice as many start from it as on the mean of its class, and more than two.");
    }

    /// How often the rows of a class are bases.
    private record Uses(int used, int overused) {
        static Uses of(int[] uses, Classes classes, int code) {
            int[] own =
                    IntStream.range(0, uses.length)
                            .filter(row -> classes.code(row) == code)
                            .map(row -> uses[row])
                            .toArray();
            double mean = Arrays.stream(own).average().orElse(0);
            return new Uses(
                    (int) Arrays.stream(own).filter(times -> times > 0).count(),
                    (int)
                            Arrays.stream(own)
                                    .filter(times -> times > OVERUSED * Math.max(1, mean))
                                    .count());
        }
    }
}
