package org.smotescope.ui.explore;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;

/// Which model's answers lie behind the rows. It is that of the rows that are shown: of those as
/// they are until the story has made or removed one. Where test rows are chosen, it is the one that
/// judged them.
final class ShownBoundary {
    private final BoundarySource boundary;
    private final Spotlight spotlight;
    private final FollowedView view;
    private final Supplier<@Nullable Run> shown;
    private Side side = Side.AFTER;

    /// @param shown the run that the picture shows, or null before the first
    ShownBoundary(
            BoundarySource boundary,
            Spotlight spotlight,
            FollowedView view,
            Supplier<@Nullable Run> shown) {
        this.boundary = boundary;
        this.spotlight = spotlight;
        this.view = view;
        this.shown = shown;
    }

    /// Another moment of the story.
    ///
    /// @param side which rows there are at this moment
    void turnTo(Side now) {
        side = now;
    }

    /// Another picture, another question, or another view of it.
    void follow(@Nullable Director now) {
        Run run = shown.get();
        Optional<Question> question = boundary.choiceProperty().get().question();
        if (now == null || run == null || question.isEmpty()) {
            boundary.rest();
            return;
        }
        boundary.show(
                spotlight.isOn(now)
                        ? spotlight.asked(run, now.sight(), question.get())
                        : BoundaryAsked.of(run, now.sight(), question.get(), side),
                view.get());
    }
}
