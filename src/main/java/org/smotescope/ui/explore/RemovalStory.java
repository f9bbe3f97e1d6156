package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.plot.Viewport;

/// Rows that are taken out, all together: they are drawn, crossed out, and fade.
final class RemovalStory {
    private static final double CROSS = 5;
    private static final double STROKE = 1.3;

    /// Beyond this many the crosses come in bulk: they appear at once and do not grow.
    private static final int SINGLE = 2_000;

    private final Sight sight;
    private final Crowd crowd;
    private final Viewport home;
    private final int[] removed;
    private final String kept;

    private RemovalStory(Sight sight, Crowd crowd, Viewport home) {
        this.sight = sight;
        this.crowd = crowd;
        this.home = home;
        this.removed = crowd.removed();
        this.kept = Figures.count((long) sight.rows().size() - removed.length);
    }

    static Story of(Sight sight, Crowd crowd, Viewport home) {
        RemovalStory story = new RemovalStory(sight, crowd, home);
        return new Story(
                List.of(
                        new Stage("Draw", 400, story::draw),
                        new Stage("Cross out", 600, story::cross),
                        new Stage("Fade", 600, story::fade)),
                1);
    }

    private Frame draw(double share) {
        return frame(
                new Caption(
                        "Draw which rows stay.",
                        kept + " of " + Figures.count(sight.rows().size()) + " rows are kept."),
                crowd.beforeRemoval(),
                0,
                0);
    }

    private Frame cross(double share) {
        return frame(
                new Caption(
                        "Cross out the " + others() + ".",
                        "They were not drawn; they are real rows."),
                crowd.beforeRemoval(),
                share,
                0);
    }

    private Frame fade(double share) {
        return frame(
                new Caption(
                        Figures.count(removed.length) + " rows are removed.",
                        kept + " rows are left, in colour. What the others knew is lost."),
                crowd.coloured(0),
                1 - share,
                removed.length);
    }

    private String others() {
        return "other " + Figures.count(removed.length) + (removed.length == 1 ? " row" : " rows");
    }

    private Frame frame(Caption caption, List<Item> rows, double crossed, int done) {
        List<Item> items = new ArrayList<>(rows);
        if (crossed > 0 && removed.length > SINGLE) {
            items.add(crowd.crosses());
        } else if (crossed > 0) {
            Arrays.stream(removed).mapToObj(row -> cross(row, crossed)).forEach(items::add);
        }
        return new Frame(caption, new Drawing(items), home, done);
    }

    private Item cross(int row, double share) {
        return new Item.Cross(sight.x(row), sight.y(row), CROSS * share, STROKE, Tone.INK);
    }
}
