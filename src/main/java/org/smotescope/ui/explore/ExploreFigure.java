package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.experiment.Run;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.RecipeLine;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.plot.PlotFigure;
import org.smotescope.ui.plot.PlotPane;

/// Explore's plot as a figure: what is in sight now, with all that the window says about it.
final class ExploreFigure {
    private ExploreFigure() {}

    /// @param run whose rows are shown
    static Figure of(ExploreViewModel model, PlotPane plot, Run run) {
        return new Figure(
                title(model.story().captionProperty().get().what()),
                new PlotFigure(
                                plot.getDrawing(),
                                plot.getViewport(),
                                plot.markScaleProperty().get(),
                                axes(model.axes()))
                        ::paint,
                legend(model.layers()),
                notes(model),
                RecipeLine.of(run));
    }

    /// A title is no sentence.
    static String title(String caption) {
        return caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
    }

    static PlotFigure.Axes axes(AxesViewModel axes) {
        return new PlotFigure.Axes(
                axes.label(axes.acrossProperty().get()), axes.label(axes.upProperty().get()));
    }

    static List<LegendKey> legend(PlotLayers layers) {
        List<LegendKey> keys = new ArrayList<>();
        for (LegendLine line : layers.legendProperty().get()) {
            String hidden = layers.hidden().isHidden(line) ? ", hidden" : "";
            keys.add(key(line, hidden));
        }
        for (BoundaryNote.Key key : layers.boundary().noteProperty().get().keys()) {
            keys.add(
                    key.isLine()
                            ? LegendKey.line(key.words())
                            : LegendKey.tint(key.look(), key.words()));
        }
        return keys;
    }

    static LegendKey key(LegendLine line, String more) {
        return LegendKey.of(Signs.icon(line.sign(), line.look()), line.words() + more);
    }

    static List<String> notes(ExploreViewModel model) {
        return List.of(
                model.layers().boundary().noteProperty().get().words(),
                model.layers().filter().wordsProperty().get(),
                model.axes().noteProperty().get());
    }
}
