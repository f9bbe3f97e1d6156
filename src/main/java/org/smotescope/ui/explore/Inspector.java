package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origins;
import org.smotescope.ui.explore.Inspection.Child;
import org.smotescope.ui.explore.Inspection.Children;
import org.smotescope.ui.explore.Inspection.Choice;
import org.smotescope.ui.explore.Inspection.ColumnLine;
import org.smotescope.ui.explore.Inspection.Columns;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.explore.Inspection.Near;
import org.smotescope.ui.explore.Inspection.Nearest;
import org.smotescope.ui.explore.Inspection.Title;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.RowId;

/// Writes what the inspector says about the rows of a sight.
final class Inspector {
    static final int NO_RANK = -1;

    private final Sight sight;
    private final RowWords words;

    Inspector(Sight sight, RowWords words) {
        this.sight = sight;
        this.words = words;
    }

    /// A new row.
    Inspection made(int added, NewRowText.Progress progress) {
        return new NewRowText(sight, words, this).of(added, progress);
    }

    /// A row of the file.
    Inspection original(int row) {
        boolean removed =
                sight.run().resampling().removed().stream().anyMatch(gone -> gone.row() == row);
        Title title =
                new Title(
                        removed ? Sign.REMOVED : Sign.ROW,
                        sight.look(row),
                        upperFirst(words.name(row)),
                        removed ? "removed" : "training row");
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Sign.NONE, sight.rows().classes().name(), sight.label(row), ""));
        if (removed) {
            facts.add(new Fact(Sign.NONE, "why", "not drawn", ""));
        }
        Inspection plain =
                Inspection.of(title)
                        .withFacts(facts)
                        .withColumns(new Columns("Values", "", values(row)));
        return plain.withNearest(nearest(row, NO_RANK)).withChildren(children(row));
    }

    /// What was asked and what was made.
    Inspection overview() {
        return OverviewText.of(sight);
    }

    /// The nearest rows of the same class, or null where the sampler asks for none.
    @Nullable Nearest nearest(int base, int pickedRank) {
        List<Kin.Neighbour> neighbours = sight.kin().of(base);
        if (neighbours.isEmpty()) {
            return null;
        }
        double largest = Math.max(neighbours.getLast().distance(), Double.MIN_NORMAL);
        int columns = words.columns().size();
        return new Nearest(
                neighbours.size() == 1
                        ? "The nearest of the " + words.classRows(base)
                        : "Its " + neighbours.size() + " nearest " + words.classRows(base),
                "distance in all " + columns + " columns, scaled",
                neighbours.stream()
                        .map(
                                near ->
                                        new Near(
                                                near.rank() + 1,
                                                new RowId(Crowd.ROWS, near.row()),
                                                words.name(near.row()),
                                                near.distance() / largest,
                                                Figures.fixed(near.distance(), 2),
                                                near.rank() == pickedRank
                                                        ? Choice.PICKED
                                                        : Choice.NOT_PICKED))
                        .toList());
    }

    private @Nullable Children children(int row) {
        Run run = sight.run();
        Origins added = run.resampling().added();
        List<Child> rows = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            if (added.base(i) == row) {
                rows.add(
                        new Child(
                                new RowId(Crowd.NEW, i),
                                "new row " + Figures.count(i + 1L),
                                where(added, i)));
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        return new Children(
                rows.size() == 1
                        ? "1 new row starts here"
                        : Figures.count(rows.size()) + " new rows start here",
                rows);
    }

    private String where(Origins added, int i) {
        boolean walks = added.neighbour(i) != added.base(i);
        return walks
                ? "gap " + Figures.fixed(added.gap(i), 2) + " to " + words.name(added.neighbour(i))
                : "";
    }

    private List<ColumnLine> values(int row) {
        List<ColumnLine> lines = new ArrayList<>();
        for (int j = 0; j < words.columns().size(); j++) {
            String name = words.columns().get(j).name();
            lines.add(
                    new ColumnLine(
                            RowWords.plainName(name), RowWords.unit(name), words.cell(row, j), ""));
        }
        return lines;
    }

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
