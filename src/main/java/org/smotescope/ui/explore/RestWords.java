package org.smotescope.ui.explore;

import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.ClassName;
import org.smotescope.data.Count;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.form.Figures;

/// The captions of all rows together.
final class RestWords {
    private final Sight sight;
    private final Resampling resampling;
    private final Account account;
    private final Caption rest;

    RestWords(Sight sight) {
        this.sight = sight;
        this.resampling = sight.run().resampling();
        this.account = Account.of(sight.run());
        this.rest = outcome();
    }

    /// What the sampler made of the rows.
    Caption rest() {
        return rest;
    }

    private Caption outcome() {
        if (sight.added() > 0 && startsInDanger()) {
            return new Caption(
                    Figures.count(sight.added(), "new row") + ", all near the border.",
                    warningOr(
                            "Each starts from one of the "
                                    + Figures.count(sight.findings().count(RowType.DANGER), "row")
                                    + " in danger."));
        }
        if (sight.added() > 0) {
            return new Caption(made(), warningOr(bases()));
        }
        int removed = resampling.removed().size();
        if (removed > 0) {
            return new Caption(
                    Figures.count(removed, "row")
                            + Count.verb(removed, " is", " are")
                            + " removed.",
                    warningOr(
                            Figures.count(resampling.size(), "row")
                                    + Count.verb(resampling.size(), " is", " are")
                                    + " left, in colour."));
        }
        return nothing();
    }

    /// Whether new rows start from rows in danger only.
    private boolean startsInDanger() {
        Origins added = resampling.added();
        return IntStream.range(0, added.size())
                .mapToObj(i -> sight.findings().judged(added.base(i)))
                .allMatch(judged -> judged != null && judged.type() == RowType.DANGER);
    }

    private Caption nothing() {
        if (sight.run().sampler().family() == Family.NONE) {
            return new Caption(
                    "Nothing to play.",
                    "No resampling leaves the "
                            + Figures.count(sight.rows().size())
                            + " training rows as they are.");
        }
        return new Caption("No rows were made.", firstNote());
    }

    /// The rows that are told as one.
    Caption group(int from) {
        String what = "The other " + Figures.count((long) sight.added() - from, "new row") + ".";
        return switch (kind()) {
            case Origin.Interpolated _, Origin.Shortened _ ->
                    new Caption(
                            what,
                            sight.kin().k() == 0
                                    ? "Each walks from its own base."
                                    : "Each walks from its own base towards one of its "
                                            + sight.kin().k()
                                            + " nearest.");
            case Origin.Voted _ ->
                    new Caption(what, "For each, the rows nearest to its base vote on the words.");
            case Origin.Jittered _ -> new Caption(what, "Each moves by its own noise.");
            case Origin.Centroid _ -> new Caption(what, "Each goes to the mean of its cluster.");
            case Origin.Copied _, Origin.Original _ ->
                    new Caption(what, "Each lies on its own base.");
        };
    }

    /// The removed rows that are told as one.
    Caption groupRemoved(int from) {
        long others = (long) sight.removed().size() - from;
        return new Caption(
                "The other "
                        + Figures.count(others, "row")
                        + Count.verb(others, " that goes.", " that go."),
                "Each for its own reason; click one to see it.");
    }

    private String made() {
        long count = sight.added();
        return switch (kind()) {
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ ->
                    Figures.count(count, "new row") + " between " + rows() + ".";
            case Origin.Jittered _ ->
                    Figures.count(count)
                            + Count.verb(count, " shaken copy of ", " shaken copies of ")
                            + rows()
                            + ".";
            case Origin.Centroid _ ->
                    Figures.count(count)
                            + Count.verb(count, " mean of a cluster of ", " means of clusters of ")
                            + rows()
                            + ".";
            case Origin.Copied _, Origin.Original _ ->
                    Figures.count(count)
                            + Count.verb(count, " copy of ", " copies of ")
                            + rows()
                            + ".";
        };
    }

    private String bases() {
        String all = Figures.count(account.bases()) + " " + rows() + ".";
        String start =
                account.basesUsed() == account.bases()
                        ? "They start from all " + all
                        : "They start from "
                                + Figures.count(account.basesUsed())
                                + " of the "
                                + all;
        int gone = sight.removed().size();
        return gone == 0
                ? start
                : Figures.count(gone, "row")
                        + Count.verb(gone, " is", " are")
                        + " removed after that.";
    }

    /// "failed rows", "rows of 3 classes".
    private String rows() {
        List<String> labels = account.labels();
        return labels.size() == 1
                ? ClassName.of(sight.rows().classes().name(), labels.getFirst()).rows()
                : "rows of " + labels.size() + " classes";
    }

    private Origin kind() {
        return resampling.added().get(0);
    }

    private String warningOr(String words) {
        String shortfall = Shortfall.of(sight.run());
        if (shortfall != null) {
            return shortfall;
        }
        return resampling.notes().stream()
                .filter(note -> note.severity() == Note.Severity.WARNING)
                .map(Note::words)
                .findFirst()
                .orElse(words);
    }

    private String firstNote() {
        String shortfall = Shortfall.of(sight.run());
        if (shortfall != null) {
            return shortfall;
        }
        return resampling.notes().isEmpty() ? "" : resampling.notes().getFirst().words();
    }
}
