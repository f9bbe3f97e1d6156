package org.smotescope.ui.explore;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.form.Figures;

/// The captions of the story of one new row.
final class StoryWords {
    private static final int VALUES = 2;

    private final Sight sight;
    private final RowWords words;
    private final int added;
    private final int base;

    StoryWords(Sight sight, RowWords words, int added) {
        this.sight = sight;
        this.words = words;
        this.added = added;
        this.base = sight.run().resampling().added().base(added);
    }

    /// The look of the new row's class.
    int look() {
        return sight.look(base);
    }

    /// The row that the new one starts from.
    String baseName() {
        return words.name(base);
    }

    private String number() {
        return "New row " + Figures.count(added + 1) + " of " + Figures.count(sight.added());
    }

    Caption take() {
        return new Caption(
                "Take one of the " + words.classRows(base) + ".",
                number() + " starts from " + words.name(base) + ".");
    }

    Caption ring(int row) {
        String values =
                IntStream.range(0, Math.min(VALUES, words.columns().size()))
                        .mapToObj(
                                j ->
                                        RowWords.plainName(words.columns().get(j).name())
                                                + " "
                                                + words.cell(row, j))
                        .collect(Collectors.joining(", "));
        String more = words.columns().size() > VALUES ? ", …" : ".";
        return new Caption("This is the base, " + words.name(row) + ".", values + more);
    }

    Caption neighbours(int count) {
        return new Caption(
                count == 1
                        ? "Find the nearest of the " + words.classRows(base) + "."
                        : "Find its " + count + " nearest " + words.classRows(base) + ".",
                "By distance in all "
                        + words.columns().size()
                        + " columns, scaled, not on the screen.");
    }

    Caption pick(Origin.Interpolated origin) {
        return new Caption(
                "Pick one at random: " + words.name(origin.neighbour()) + ".",
                "It is "
                        + RowWords.nearest(origin.rank())
                        + " of "
                        + sight.kin().k()
                        + "; each is as likely.");
    }

    Caption walk(Origin.Interpolated origin, double gap) {
        return new Caption(
                "Walk " + Figures.fixed(gap * 100, 0) + " % of the way.",
                "From "
                        + words.name(origin.base())
                        + " towards "
                        + words.name(origin.neighbour())
                        + "; the gap is drawn at random.");
    }

    Caption copy() {
        return new Caption(
                "Copy it.",
                "The new row has the values of " + words.name(base) + " in every column.");
    }

    Caption shake() {
        return new Caption(
                "Shake the copy.",
                "Every column of " + words.name(base) + " moves by a little noise.");
    }

    /// A row among many: "From row 878 towards row 1247."
    Caption brief(int towards) {
        return new Caption(
                number() + ".",
                towards == base
                        ? "From " + words.name(base) + "."
                        : "From " + words.name(base) + " towards " + words.name(towards) + ".");
    }

    Caption settle(String where) {
        return new Caption(number() + " is made.", where);
    }
}
