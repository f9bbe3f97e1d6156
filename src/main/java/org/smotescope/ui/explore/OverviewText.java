package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.explore.Inspection.Fact;
import org.smotescope.ui.explore.Inspection.Tally;
import org.smotescope.ui.explore.Inspection.Title;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// What the inspector says while no row is chosen: what was asked and what was made.
final class OverviewText {
    private OverviewText() {}

    static Inspection of(Sight sight, RowWords words) {
        Run run = sight.run();
        Account account = Account.of(run);
        List<Fact> facts = new ArrayList<>();
        if (account.asked() > 0 || account.made() > 0) {
            facts.add(fact("asked", Figures.count(account.asked()), ""));
            facts.add(fact("made", Figures.count(account.made()), ""));
        }
        if (account.made() > 0) {
            double perBase = (double) account.made() / account.basesUsed();
            facts.add(
                    fact(
                            "bases used",
                            Figures.count(account.basesUsed()),
                            "of " + Figures.count(account.bases())));
            facts.add(fact("new rows per base", Figures.fixed(perBase, 1), "on average"));
        }
        if (account.standing() > 0) {
            facts.add(
                    fact(
                            "removed",
                            Figures.count((long) account.removed() + account.standing()),
                            ""));
            facts.add(fact("new rows in their place", Figures.count(account.standing()), ""));
            facts.add(
                    fact(
                            "rows less",
                            Figures.count(account.removed()),
                            "of " + Figures.count(account.toRemove()) + " asked"));
        } else if (account.toRemove() > 0 || account.removed() > 0) {
            if (account.toRemove() > 0) {
                facts.add(fact("to remove", Figures.count(account.toRemove()), ""));
            }
            facts.add(fact("removed", Figures.count(account.removed()), ""));
        }
        String title =
                run.sampler().family() == Family.NONE
                        ? "Nothing was asked"
                        : account.toRemove() > 0 && account.asked() == 0
                                ? "What was asked, what was removed"
                                : "What was asked, what was made";
        RowTypeWords found = new RowTypeWords(sight, words);
        Tally tally = found.tally();
        return tally == null
                ? Inspection.of(new Title(Sign.NONE, 0, title, ""))
                        .withFacts(facts)
                        .withHints(hints(sight))
                : Inspection.of(
                                new Title(
                                        Sign.NONE, 0, found.title(), Figures.count(found.total())))
                        .withTally(tally)
                        .withFacts(title, facts)
                        .withHints(hints(sight));
    }

    private static Fact fact(String name, String value, String extra) {
        return new Fact(Sign.NONE, name, value, extra);
    }

    private static List<String> hints(Sight sight) {
        List<String> hints = new ArrayList<>();
        String shortfall = Shortfall.of(sight.run());
        if (shortfall != null) {
            hints.add(shortfall);
        }
        sight.run().resampling().notes().stream()
                .filter(note -> shortfall == null)
                .filter(note -> note.severity() == Note.Severity.WARNING)
                .map(Note::words)
                .forEach(hints::add);
        boolean isMean =
                sight.added() > 0
                        && sight.run().resampling().added().get(0) instanceof Origin.Centroid;
        if (isMean) {
            hints.add("Click a ◇ to see the rows of its cluster.");
            hints.add("Click a grey cross to see which row stands for it.");
        } else if (sight.kin().k() > 0 && sight.added() > 0) {
            hints.add("Click a ◇ to see the two rows it came from.");
            hints.add("Click a ▲ to see its new rows and its " + sight.kin().k() + " nearest.");
        } else if (sight.added() > 0) {
            hints.add("Click a ◇ to see the row it came from.");
            hints.add("Click a ▲ to see its new rows.");
        } else {
            hints.add(
                    sight.removed().isEmpty() || sight.isDrawn()
                            ? "Click a row to see its values."
                            : "Click a grey cross to see why it was removed.");
        }
        return hints;
    }
}
