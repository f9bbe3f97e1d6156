package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.RecipeLine;
import org.smotescope.ui.plot.PlotFigure;

/// The story of a row, or of all rows, as it is played: each frame is that of the window at its
/// time. What lies over and behind the rows is left out, as it is computed for views at rest.
final class ExploreAnimation implements Animation {
    private final Director director;
    private final int tale;
    private final PlotFigure.Axes axes;
    private final String recipe;

    /// @param director of the size of the animation
    /// @param tale the story that is told alone; -1 for all rows
    ExploreAnimation(Director director, int tale, PlotFigure.Axes axes) {
        this.director = director;
        this.tale = tale;
        this.axes = axes;
        this.recipe = RecipeLine.of(director.sight().run());
    }

    @Override
    public double millis() {
        return tale < 0 ? director.filmMillis() : director.story(tale).millis();
    }

    @Override
    public Figure at(double millis) {
        Frame frame = tale < 0 ? director.film(millis) : director.story(tale).at(millis);
        int alone = tale < 0 ? director.toldInFull(millis) : tale;
        List<LegendLine> legend = new Narrator.Told(frame.moment(), alone).legend(director);
        return new Figure(
                ExploreFigure.title(frame.caption().what()),
                new PlotFigure(frame.drawing(), frame.view(), 1, axes)::paint,
                legend.stream().map(line -> ExploreFigure.key(line, "")).toList(),
                List.of(frame.caption().where()),
                recipe);
    }
}
