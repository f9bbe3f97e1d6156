package org.smotescope.ui.explore;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.projection.ViewMethod;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Sentence;
import org.smotescope.ui.rows.FilledCells;
import org.smotescope.ui.rows.RowWords;

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
        FilledCells filled = new FilledCells(sight.run().table(), sight.rows());
        String values =
                IntStream.range(0, Math.min(VALUES, words.columns().size()))
                        .mapToObj(
                                j ->
                                        RowWords.plainName(words.columns().get(j).name())
                                                + " "
                                                + words.cell(row, j)
                                                + filled.mark(row, j))
                        .collect(Collectors.joining(", "));
        String more = words.columns().size() > VALUES ? ", …" : ".";
        return new Caption("This is the base, " + words.name(row) + ".", values + more);
    }

    Caption neighbours(List<Kin.Neighbour> found) {
        int count = found.size();
        boolean abroad = found.stream().anyMatch(n -> sight.code(n.row()) != sight.code(base));
        String rows = abroad ? "rows of all classes" : words.classRows(base);
        return new Caption(
                count == 1
                        ? "Find the nearest of the " + rows + "."
                        : "Find its " + count + " nearest " + rows + ".",
                "By distance in all "
                        + words.columns().size()
                        + " columns, scaled, not on the screen.");
    }

    Caption pick(Way way, int of) {
        String name = words.name(way.neighbour());
        String other =
                sight.code(way.neighbour()) == sight.code(base)
                        ? ""
                        : " and " + words.className(way.neighbour());
        return new Caption(
                "Pick one at random: " + name + ".",
                of < 2
                        ? "It is " + RowWords.nearest(way.rank()) + other + "."
                        : "It is "
                                + RowWords.nearest(way.rank())
                                + " of "
                                + of
                                + other
                                + "; each is as likely.");
    }

    /// @param walked so far, in parts of the whole way
    Caption walk(Way way, double walked) {
        String neighbour = words.name(way.neighbour());
        if (way.gap() < 0) {
            return new Caption(
                    "Walk away, " + percent(-walked) + " of the way.",
                    Sentence.capital(words.name(way.base()))
                            + " is safe: the row goes outwards, away from "
                            + neighbour
                            + ".");
        }
        String walk = "Walk " + percent(walked) + " of the way.";
        if (way.share() < 1) {
            String half = way.share() == 0.5 ? "half" : percent(way.share());
            return new Caption(
                    walk,
                    Sentence.capital(neighbour)
                            + " is "
                            + words.className(way.neighbour())
                            + ", so the row goes at most "
                            + half
                            + " of the way.");
        }
        return new Caption(
                walk,
                "From "
                        + words.name(way.base())
                        + " towards "
                        + neighbour
                        + "; the gap is drawn at random.");
    }

    /// Where no row walks.
    Caption place(ViewMethod method) {
        return new Caption("Place it.", notStraight(method));
    }

    /// Why a new row stands where it stands.
    String notStraight(ViewMethod method) {
        return "Lines between rows are not straight in "
                + method.title()
                + ": the new row is placed by its neighbours.";
    }

    /// The numbers of a row that has words as well.
    Caption walkNumbers(Way way, double walked) {
        return new Caption(
                "The numbers walk " + percent(walked) + " of the way.",
                "From "
                        + words.name(way.base())
                        + " towards "
                        + words.name(way.neighbour())
                        + "; the words wait for a vote.");
    }

    /// The words of a row.
    Caption vote(Origin.Voted origin) {
        List<Integer> columns =
                IntStream.range(0, words.columns().size())
                        .filter(j -> words.columns().get(j) instanceof CategoricalColumn)
                        .boxed()
                        .toList();
        String votes =
                columns.stream()
                        .limit(VALUES)
                        .map(
                                j ->
                                        words.columns().get(j).name()
                                                + ": "
                                                + Votes.of(origin, words.columns(), j)
                                                        .words(
                                                                (CategoricalColumn)
                                                                        words.columns().get(j)))
                        .collect(Collectors.joining("; "));
        return new Caption(
                "Let the " + origin.voters().size() + " rows vote on each word.",
                votes + (columns.size() > VALUES ? "; …" : "."));
    }

    /// Where a row has come to rest.
    String stays(Way way) {
        if (!way.leads()) {
            return "It has the words that won.";
        }
        if (!sight.isLinear()) {
            return "In its columns it lies "
                    + percent(Math.abs(way.walked()))
                    + (way.gap() < 0 ? " of the way beyond its base" : " of the way")
                    + "; its neighbours place it here.";
        }
        return way.gap() < 0
                ? "It lies " + percent(-way.walked()) + " of the way beyond its base."
                : "It stays " + percent(way.walked()) + " of the way.";
    }

    private static String percent(double share) {
        return Figures.fixed(share * 100, 0) + " %";
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
