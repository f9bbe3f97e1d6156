package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Classes;
import org.smotescope.data.Ints;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.rows.RowWords;

/// Which rows are singled out, and pictures in which the others are grey.
final class Passing {
    private static final int KEPT = 16;

    private final FilterAsked asked;
    private final BitSet training;
    private final BitSet test;
    private final @Nullable Marks wrong;

    /// Marks that stay are parted once, so that the plot knows that nothing has moved.
    private final Map<Marks, Parted> parted = new IdentityHashMap<>();

    /// @param grey the rows that are not singled out, or null where all are
    private record Parted(@Nullable Marks grey, Marks coloured) {}

    /// @param training positions among the training rows
    /// @param test positions among the test rows
    /// @param wrong the test rows that are singled out, or null where none are asked for
    Passing(FilterAsked asked, BitSet training, BitSet test, @Nullable Marks wrong) {
        this.asked = asked;
        this.training = training;
        this.test = test;
        this.wrong = wrong;
    }

    FilterAsked asked() {
        return asked;
    }

    /// A picture in which the other rows are grey, below all that are in colour.
    Drawing of(Drawing picture) {
        List<Item> below = new ArrayList<>();
        List<Item> above = new ArrayList<>();
        for (Item item : picture.items()) {
            if (item instanceof Marks marks) {
                Parted parts = part(marks);
                if (parts.grey != null) {
                    below.add(parts.grey);
                }
                above.add(parts.coloured);
            } else {
                above.add(item);
            }
        }
        below.addAll(above);
        if (wrong != null) {
            below.add(wrong);
        }
        return new Drawing(below);
    }

    /// Parts marks into those of the others, in grey, and those that are singled out.
    Parted part(Marks marks) {
        Parted known = parted.get(marks);
        if (known == null) {
            known = parts(marks);
            if (parted.size() >= KEPT) {
                parted.clear();
            }
            parted.put(marks, known);
        }
        return known;
    }

    private Parted parts(Marks marks) {
        return switch (marks.layer()) {
            case Crowd.TYPES -> new Parted(null, marks.onlyRows(training::get));
            case Crowd.ROWS ->
                    new Parted(
                            marks.onlyRows(row -> !training.get(row)).dimmed(),
                            marks.onlyRows(training::get));
            // Those that were judged wrong are drawn filled, above all.
            case TestSpot.TEST ->
                    new Parted(
                            marks.onlyRows(row -> !test.get(row)).dimmed(),
                            marks.onlyRows(row -> false));
            default -> new Parted(marks.dimmed(), marks.first(0));
        };
    }

    /// Of some rows, by reference, those that are singled out.
    Ints of(Ints references) {
        return Ints.of(references.stream().filter(row -> row >= 0 && training.get(row)).toArray());
    }

    /// The test rows that are singled out, by class, and the grey ones.
    List<LegendLine> legend() {
        List<LegendLine> lines = new ArrayList<>();
        Classes classes = asked.run().prepared().test().classes();
        for (int look = 0; look < asked.sight().order().size(); look++) {
            int code = asked.sight().order().code(look);
            long rows = test.stream().filter(row -> classes.code(row) == code).count();
            if (rows > 0) {
                String name = RowWords.className(classes, code).words();
                lines.add(
                        new LegendLine(
                                Sign.TEST_WRONG,
                                look,
                                "test, " + name + ", judged wrong " + Figures.count(rows)));
            }
        }
        lines.add(new LegendLine(Sign.OTHERS, 0, "other rows, in grey"));
        return lines;
    }

    /// "Only rows in danger: 60 of 1,120 training rows, by their 10 nearest."
    String words() {
        String rows =
                asked.isOfTest()
                        ? share(test, asked.run().prepared().test().size(), "test row")
                        : share(training, asked.sight().rows().size(), "training row")
                                + ", by their "
                                + asked.m()
                                + " nearest";
        return title(asked) + ": " + rows + ".";
    }

    private static String share(BitSet rows, int all, String name) {
        return Figures.count(rows.cardinality()) + " of " + Figures.count(all, name);
    }

    /// "Only safe rows or noise".
    static String title(FilterAsked asked) {
        return "Only "
                + asked.only().stream()
                        .sorted()
                        .map(Only::rows)
                        .collect(Collectors.joining(" or "));
    }
}
