package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// The test rows among the others, hollow: no sampler sees them, and nothing is fitted on them.
final class TestOver {
    private TestOver() {}

    static Overlaid of(Sight sight) {
        Classes classes = sight.run().prepared().test().classes();
        int[] counts = classes.counts();
        List<LegendLine> lines = new ArrayList<>();
        for (int look = 0; look < sight.order().size(); look++) {
            int code = sight.order().code(look);
            String name = RowWords.className(classes, code).words();
            lines.add(
                    new LegendLine(
                            Sign.TEST, look, "test, " + name + " " + Figures.count(counts[code])));
        }
        return new Overlaid(List.of(TestPlaces.of(sight).hollow()), lines);
    }
}
