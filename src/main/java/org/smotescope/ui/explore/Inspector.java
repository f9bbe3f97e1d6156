package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.RemovalWords;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Removed;
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
import org.smotescope.ui.form.Sentence;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.rows.FilledCells;
import org.smotescope.ui.rows.RowWords;

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

    /// The row whose story is told: first the new ones, then the removed ones.
    Inspection told(int number, NewRowText.Progress progress) {
        if (number >= sight.added() && sight.isDrawn()) {
            return overview();
        }
        return number < sight.added()
                ? made(number, progress)
                : original(sight.removed().get(number - sight.added()).row());
    }

    /// A row of the file, or a new row that was removed again, by reference.
    Inspection original(int row) {
        Removed removed =
                sight.run().resampling().removed().stream()
                        .filter(gone -> gone.row() == row)
                        .findFirst()
                        .orElse(null);
        Title title =
                new Title(
                        removed == null ? Sign.ROW : Sign.REMOVED,
                        sight.look(row),
                        Sentence.capital(words.name(row)),
                        removed == null ? "training row" : "removed");
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        Sign.NONE,
                        sight.rows().classes().name(),
                        sight.rows().classes().labels().get(sight.code(row)),
                        ""));
        List<String> sentences = new ArrayList<>(new RowTypeWords(sight, words).of(row));
        if (removed != null) {
            facts.add(new Fact(Sign.NONE, "why", RemovalWords.brief(removed.reason()), ""));
            sentences.add(new ReasonWords(sight, words).sentence(removed));
        }
        Inspection plain =
                Inspection.of(title)
                        .withFacts(facts)
                        .withWords(sentences)
                        .withColumns(new Columns("Values", "", values(row)));
        Nearest deciding = removed == null ? null : deciding(removed);
        return plain.withNearest(deciding == null ? nearest(row, NO_RANK) : deciding)
                .withChildren(children(row));
    }

    /// The rows that decided, with their classes; null where none did.
    private @Nullable Nearest deciding(Removed removed) {
        DecidingRows deciding = new DecidingRows(sight);
        List<Kin.Neighbour> rows = deciding.of(removed);
        if (rows.isEmpty()) {
            return null;
        }
        return new Nearest(
                deciding.title(removed),
                distances(),
                lines(rows, near -> false).stream()
                        .map(line -> line.ofClass(words.className(rows.get(line.rank() - 1).row())))
                        .toList());
    }

    /// What was asked and what was made.
    Inspection overview() {
        return OverviewText.of(sight, words);
    }

    /// The rows among which a neighbour was picked, or null where only that one is known.
    @Nullable Nearest nearest(Way way) {
        boolean known = sight.kin().around(way).size() > 1;
        return known ? nearest(way.base(), way.rank()) : null;
    }

    /// The rows that voted.
    Nearest voters(Origin.Voted origin) {
        List<Kin.Neighbour> voters = sight.kin().voters(origin);
        boolean measured = voters.stream().noneMatch(near -> Double.isNaN(near.distance()));
        return new Nearest(
                voters.size() == 1
                        ? "The row that votes"
                        : "The " + voters.size() + " rows that vote",
                measured ? distances() : "the nearest first",
                lines(voters, near -> near.row() == origin.neighbour()));
    }

    private String distances() {
        return "distance in all " + words.columns().size() + " columns, scaled";
    }

    /// Rows with bars as long as their distances; without where one is not known.
    private List<Near> lines(List<Kin.Neighbour> rows, Predicate<Kin.Neighbour> picked) {
        double largest =
                rows.stream()
                        .mapToDouble(Kin.Neighbour::distance)
                        .reduce(Double.MIN_NORMAL, Math::max);
        boolean measured = !Double.isNaN(largest);
        return rows.stream()
                .map(
                        near ->
                                new Near(
                                        near.rank() + 1,
                                        Sight.id(near.row()),
                                        words.name(near.row()),
                                        "",
                                        measured ? near.distance() / largest : 0,
                                        measured ? Figures.fixed(near.distance(), 2) : "",
                                        picked.test(near) ? Choice.PICKED : Choice.NOT_PICKED))
                .toList();
    }

    /// The nearest rows of those that the sampler chooses from, or null where it asks for none.
    @Nullable Nearest nearest(int base, int pickedRank) {
        List<Kin.Neighbour> neighbours = sight.kin().of(base);
        if (neighbours.isEmpty()) {
            return null;
        }
        boolean abroad =
                neighbours.stream().anyMatch(near -> sight.code(near.row()) != sight.code(base));
        String rows = abroad ? "rows of all classes" : words.classRows(base);
        return new Nearest(
                neighbours.size() == 1
                        ? "The nearest of the " + rows
                        : "Its " + neighbours.size() + " nearest " + rows,
                distances(),
                lines(neighbours, near -> near.rank() == pickedRank));
    }

    private @Nullable Children children(int row) {
        Run run = sight.run();
        Origins added = run.resampling().added();
        List<Child> rows = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < added.size(); i++) {
            if (added.base(i) == row && count++ < Children.MOST) {
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
                count == 1
                        ? "1 new row starts here"
                        : Figures.count(count) + " new rows start here",
                rows,
                count);
    }

    private String where(Origins added, int i) {
        boolean walks = added.neighbour(i) != added.base(i);
        return walks
                ? "gap " + Figures.fixed(added.gap(i), 2) + " to " + words.name(added.neighbour(i))
                : "";
    }

    private List<ColumnLine> values(int row) {
        List<ColumnLine> lines = new ArrayList<>();
        FilledCells filled = new FilledCells(sight.run().table(), sight.rows());
        for (int j = 0; j < words.columns().size(); j++) {
            String name = words.columns().get(j).name();
            lines.add(
                    new ColumnLine(
                            RowWords.plainName(name),
                            RowWords.unit(name),
                            words.cell(row, j),
                            filled.isFilled(row, j) ? "filled: empty in the file" : ""));
        }
        return lines;
    }
}
