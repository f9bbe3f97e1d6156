package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smotescope.data.Count;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Sentence;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.rows.RowWords;

/// How one row was removed: circle it, show why, cross it out, let it fade to a grey cross.
final class RemovedStory {
    private final Sight sight;
    private final Cast cast;
    private final RemovalCast removal;
    private final RowWords words;
    private final Backdrop backdrop;
    private final Removed removed;
    private final Witnesses witnesses;
    private final Optional<Measured> measured;
    private final int number;

    private RemovedStory(Sight sight, RowWords words, Backdrop backdrop, int number) {
        this.sight = sight;
        this.cast = new Cast(sight, words);
        this.removal = new RemovalCast(sight, cast);
        this.words = words;
        this.backdrop = backdrop;
        this.removed = sight.removed().get(number);
        this.witnesses = Witnesses.of(sight, removed);
        this.measured = Measured.of(sight, removed);
        this.number = number;
    }

    /// @param backdrop the rows made and removed before count as done
    /// @param number of the removed row, from 0
    static Story of(Sight sight, RowWords words, Backdrop backdrop, int number) {
        RemovedStory story = new RemovedStory(sight, words, backdrop, number);
        return new Story(
                List.of(
                        new Stage("Circle", 400, story::circle),
                        new Stage("Why", 800, story::why),
                        new Stage("Cross out", 400, story::cross),
                        new Stage("Fade", 600, story::fade)),
                1);
    }

    /// Told in short: crossed out and gone.
    static Story brief(Sight sight, RowWords words, Backdrop backdrop, int number) {
        RemovedStory story = new RemovedStory(sight, words, backdrop, number);
        return new Story(
                List.of(
                        new Stage("Cross out", 500, story::crossBriefly),
                        new Stage("Fade", 500, story::fadeBriefly)),
                0);
    }

    private Frame circle(double share) {
        List<Item> items = new ArrayList<>(removal.suspect(removed.row(), share));
        if (share == 1) {
            items.add(cast.rowLabel(removed.row()));
        }
        return new Frame(
                new Caption("Look at " + words.name(removed.row()) + ".", counted()),
                backdrop.with(items),
                backdrop.approach(share),
                backdrop.made(),
                Moment.PLAIN);
    }

    private String counted() {
        return "It is one of the "
                + words.classRows(removed.row())
                + ", "
                + Figures.count(number + 1L)
                + " of "
                + Figures.count(sight.removed().size())
                + " that go.";
    }

    private Frame why(double share) {
        return frame(
                new Caption(headline(), new ReasonWords(sight, words).sentence(removed)),
                evidence(share),
                0,
                Moment.PLAIN);
    }

    private List<Item> evidence(double share) {
        List<Item> items = new ArrayList<>(removal.witnesses(removed.row(), witnesses, share));
        items.addAll(removal.suspect(removed.row(), 1));
        items.add(cast.rowLabel(removed.row()));
        String figures = figures();
        if (!figures.isEmpty() && share > 0) {
            items.add(cast.strong(sight.point(removed.row()), figures));
        }
        return items;
    }

    private Frame cross(double share) {
        List<Item> items = evidence(1);
        items.add(removal.crossed(removed.row(), share));
        return frame(
                new Caption(
                        "Cross it out.",
                        removed.row() < 0
                                ? "It was made a moment ago; that was for nothing."
                                : "It is a real row; what it knew is lost."),
                items,
                0,
                Moment.CROSSED);
    }

    private Frame fade(double share) {
        List<Item> items = new ArrayList<>(removal.witnesses(removed.row(), witnesses, 1));
        items.addAll(removal.gone(removed.row(), share));
        items.add(cast.rowLabel(removed.row()));
        return frame(gone(), items, 1, share < 1 ? Moment.CROSSED : Moment.FADED);
    }

    private Caption gone() {
        int left = sight.rows().size() + sight.added() - number - 1;
        return new Caption(
                Sentence.capital(words.name(removed.row())) + " is removed.",
                Figures.count(left, "row") + Count.verb(left, " is", " are") + " left.");
    }

    private Frame crossBriefly(double share) {
        List<Item> items = new ArrayList<>(removal.witnesses(removed.row(), witnesses, 1));
        items.addAll(removal.suspect(removed.row(), 1));
        items.add(removal.crossed(removed.row(), share));
        return frame(gone(), items, 0, Moment.CROSSED);
    }

    private Frame fadeBriefly(double share) {
        return frame(gone(), fading(share), share < 1 ? 0 : 1, Moment.CROSSED);
    }

    /// The row shrinks beneath its cross; the small grey cross of the crowd is left.
    private List<Item> fading(double share) {
        int row = removed.row();
        if (share >= 1) {
            return List.of();
        }
        return List.of(
                removal.shrinking(row, Item.BASE * (1 - share)), removal.crossed(row, 1 - share));
    }

    /// What happened, in a few words.
    private String headline() {
        return switch (removed.reason()) {
            case Reason.NotDrawn _ -> "The draw left it out.";
            case Reason.Outvoted _ -> "Its nearest rows contradict it.";
            case Reason.Linked _ -> "It is half of a Tomek link.";
            case Reason.Recognised _ -> "The rows kept tell its class.";
            case Reason.Misleading(int victim) ->
                    "It misleads a " + words.className(victim) + " row.";
            case Reason.Ranked _ ->
                    measured.map(ReasonWords::better).orElse("Other rows score better.");
            case Reason.NoCandidate _ -> "No row needs it.";
            case Reason.Hard _ -> "Its class is too hard to tell.";
            case Reason.Merged _ -> "One row stands for its cluster.";
        };
    }

    /// The numbers that decided, or an empty text.
    private String figures() {
        return switch (removed.reason()) {
            case Reason.Ranked(double score, double limit) ->
                    measured.map(each -> against("average ", each.average(), each.limit()))
                            .orElseGet(() -> against("score ", score, limit));
            case Reason.Hard(double probability, double limit) ->
                    Figures.fixed(probability, 2) + " against " + Figures.fixed(limit, 2);
            case Reason.NotDrawn _,
                    Reason.Outvoted _,
                    Reason.Linked _,
                    Reason.Recognised _,
                    Reason.Misleading _,
                    Reason.NoCandidate _,
                    Reason.Merged _ ->
                    "";
        };
    }

    private static String against(String what, double value, double limit) {
        return what
                + Figures.value(value)
                + (Double.isNaN(limit) ? "" : " against " + Figures.value(limit));
    }

    private Frame frame(Caption caption, List<Item> items, int done, Moment shown) {
        return new Frame(
                caption, backdrop.with(items), backdrop.to(), backdrop.made() + done, shown);
    }

    /// The places that must be in sight.
    static List<CloseUp.Point> actors(Sight sight, int number) {
        Removed removed = sight.removed().get(number);
        List<CloseUp.Point> actors = new ArrayList<>();
        actors.add(sight.point(removed.row()));
        Witnesses.of(sight, removed).rows().forEach(row -> actors.add(sight.point(row)));
        return actors;
    }
}
