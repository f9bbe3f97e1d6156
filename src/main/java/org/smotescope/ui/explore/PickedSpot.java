package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.PickedRows;

/// Training rows and new rows that are chosen, in colour among all others in grey.
final class PickedSpot {
    private PickedSpot() {}

    static Frame frame(PickedRows rows, Director now, Viewport view) {
        List<Item> items = new ArrayList<>(now.crowd().allGrey());
        items.addAll(now.crowd().inColour(rows.training(), rows.added()));
        Frame rest = now.rest();
        return new Frame(
                new Caption(rows.sentence() + ".", "Other rows in grey. Esc lets go."),
                new Drawing(items),
                view,
                rest.done(),
                rest.moment());
    }

    static List<LegendLine> legend(PickedRows rows, Director now) {
        List<LegendLine> lines = new ArrayList<>();
        training(rows, now)
                .forEach(
                        (look, count) ->
                                lines.add(
                                        new LegendLine(
                                                Sign.ROW,
                                                look,
                                                name(now, look) + " " + Figures.count(count))));
        if (rows.added().length > 0) {
            int look = now.sight().look(~rows.added()[0]);
            lines.add(new LegendLine(Sign.NEW, look, "new " + Figures.count(rows.added().length)));
        }
        lines.add(new LegendLine(Sign.OTHERS, 0, "other rows, in grey"));
        return lines;
    }

    /// How many chosen training rows there are, by the look of their class.
    private static TreeMap<Integer, Integer> training(PickedRows rows, Director now) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int row : rows.training()) {
            counts.merge(now.sight().look(row), 1, Integer::sum);
        }
        return counts;
    }

    private static String name(Director now, int look) {
        return now.words().classOfCode(now.sight().order().code(look)).words();
    }

    static Inspection inspection(PickedRows rows, Director now) {
        List<Inspection.Fact> facts = new ArrayList<>();
        training(rows, now)
                .forEach(
                        (look, count) ->
                                facts.add(
                                        new Inspection.Fact(
                                                Sign.NONE,
                                                name(now, look),
                                                Figures.count(count),
                                                "")));
        if (rows.added().length > 0) {
            facts.add(
                    new Inspection.Fact(Sign.NONE, "new", Figures.count(rows.added().length), ""));
            long bases =
                    Arrays.stream(rows.added())
                            .map(added -> now.sight().run().resampling().added().base(added))
                            .distinct()
                            .count();
            facts.add(new Inspection.Fact(Sign.NONE, "their bases", Figures.count(bases), ""));
        }
        return Inspection.of(
                        new Inspection.Title(
                                Sign.NONE, 0, Figures.count(rows.size(), "row"), "chosen"))
                .withFacts(facts)
                .withHints(List.of("T in the plot lists the rows. Esc lets go of them."));
    }
}
