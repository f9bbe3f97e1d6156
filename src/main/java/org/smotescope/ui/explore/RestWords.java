package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.ClassName;
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
        if (sight.added() > 0) {
            return new Caption(made(), warningOr(bases()));
        }
        int removed = resampling.removed().size();
        if (removed > 0) {
            return new Caption(
                    Figures.count(removed) + (removed == 1 ? " row is" : " rows are") + " removed.",
                    warningOr(Figures.count(resampling.size()) + " rows are left, in colour."));
        }
        return nothing();
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
        String others = Figures.count((long) sight.added() - from);
        return switch (kind()) {
            case Origin.Interpolated segment ->
                    new Caption(
                            "The other " + others + " new rows.",
                            "Each walks from its own base towards one of its "
                                    + sight.kin().k()
                                    + " nearest.");
            case Origin.Jittered shaken ->
                    new Caption(
                            "The other " + others + " new rows.", "Each moves by its own noise.");
            default ->
                    new Caption("The other " + others + " new rows.", "Each lies on its own base.");
        };
    }

    private String made() {
        String count = Figures.count(sight.added());
        return switch (kind()) {
            case Origin.Interpolated segment -> count + " new rows between " + rows() + ".";
            case Origin.Jittered shaken -> count + " shaken copies of " + rows() + ".";
            default -> count + " copies of " + rows() + ".";
        };
    }

    private String bases() {
        String all = Figures.count(account.bases()) + " " + rows() + ".";
        return account.basesUsed() == account.bases()
                ? "They start from all " + all
                : "They start from " + Figures.count(account.basesUsed()) + " of the " + all;
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
        return resampling.notes().stream()
                .filter(note -> note.severity() == Note.Severity.WARNING)
                .map(Note::words)
                .findFirst()
                .orElse(words);
    }

    private String firstNote() {
        return resampling.notes().isEmpty() ? "" : resampling.notes().getFirst().words();
    }
}
