package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Count;
import org.smotescope.data.Ints;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.plot.Viewport;

/// Rows that a draw takes out, all together: they are drawn, crossed out, and fade.
final class DrawnStory {
    private static final double CROSS = 5;
    private static final double STROKE = 1.3;

    /// Beyond this many the crosses come in bulk: they appear at once and do not grow.
    private static final int SINGLE = 2_000;

    private final Sight sight;
    private final Crowd crowd;
    private final Viewport home;
    private final Ints removed;
    private final int all;

    private DrawnStory(Sight sight, Crowd crowd, Viewport home) {
        this.sight = sight;
        this.crowd = crowd;
        this.home = home;
        this.removed = crowd.removed();
        this.all = sight.rows().size() + sight.added();
    }

    static Story of(Sight sight, Crowd crowd, Viewport home) {
        DrawnStory story = new DrawnStory(sight, crowd, home);
        return new Story(
                List.of(
                        new Stage("Draw", 400, share -> story.draw()),
                        new Stage("Cross out", 600, story::cross),
                        new Stage("Fade", 600, story::fade)),
                1);
    }

    private Frame draw() {
        return new Frame(
                new Caption(
                        "Draw which rows stay.",
                        kept() + " of " + Figures.count(all) + " rows are kept."),
                new Drawing(crowd.coloured(sight.added())),
                home,
                sight.added(),
                Moment.PLAIN);
    }

    private Frame cross(double share) {
        Caption caption =
                new Caption(
                        "Cross out the " + others() + ".",
                        sight.added() > 0
                                ? "They were not drawn."
                                : "They were not drawn; they are real rows.");
        return new Frame(
                caption,
                crossed(crowd.coloured(sight.added()), share),
                home,
                sight.added(),
                Moment.CROSSED);
    }

    private Frame fade(double share) {
        return new Frame(
                new Caption(
                        Figures.count(removed.size(), "row")
                                + Count.verb(removed.size(), " is", " are")
                                + " removed.",
                        kept() + " rows are left, in colour. What the others knew is lost."),
                crossed(crowd.outcome(), 1 - share),
                home,
                sight.added() + removed.size(),
                Moment.FADED);
    }

    private String kept() {
        return Figures.count((long) all - removed.size());
    }

    private String others() {
        return "other " + Figures.count(removed.size(), "row");
    }

    private Drawing crossed(List<Item> rows, double share) {
        List<Item> items = new ArrayList<>(rows);
        if (share > 0 && removed.size() > SINGLE) {
            items.add(crowd.crosses(0));
        } else if (share > 0) {
            removed.stream().mapToObj(row -> cross(row, share)).forEach(items::add);
        }
        return new Drawing(items);
    }

    private Item cross(int row, double share) {
        return new Item.Cross(sight.x(row), sight.y(row), CROSS * share, STROKE, Tone.INK);
    }
}
