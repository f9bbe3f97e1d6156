package org.smotescope.ui.explore;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.ScoreField;
import org.smotescope.ui.plot.Viewport;

/// What the plot shows at a moment: the rows of the story, what a model answers below them, and
/// what is shown over them.
public final class PlotLayers {
    private final BoundarySource boundary;
    private final OverSource over;
    private final Passage passage = new Passage(this::compose);
    private final HiddenMarks hidden = new HiddenMarks(this::compose);
    private final RowFilter filter;
    private final Supplier<Viewport> view;
    private final ReadOnlyObjectWrapper<Drawing> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing", Drawing.EMPTY);
    private final ReadOnlyObjectWrapper<List<LegendLine>> legend =
            new ReadOnlyObjectWrapper<>(this, "legend", List.of());
    private Drawing rows = Drawing.EMPTY;
    private List<LegendLine> signs = List.of();
    private List<LegendLine> everything = List.of();

    /// @param view what is in sight
    PlotLayers(Jobs jobs, Supplier<Viewport> view) {
        this.view = view;
        this.boundary = new BoundarySource(jobs, this::compose);
        this.over = new OverSource(jobs, this::compose);
        this.filter = new RowFilter(jobs, over, this::unfiltered, this::compose);
    }

    /// What a model answers, behind the rows.
    public BoundarySource boundary() {
        return boundary;
    }

    /// What is shown over the rows.
    public OverSource over() {
        return over;
    }

    /// What is not shown of the rows.
    public HiddenMarks hidden() {
        return hidden;
    }

    /// Which rows are in colour.
    public RowFilter filter() {
        return filter;
    }

    /// Whether marks can be hidden and rows singled out now: a story needs all of its actors, and
    /// rows that are chosen are singled out already.
    void activate(boolean canHide, boolean canFilter) {
        hidden.activate(canHide);
        filter.activate(canFilter);
    }

    /// Of some rows, by reference, those that are shown in colour.
    Ints seen(Sight sight, Ints references) {
        return filter.of(hidden.seen(sight, references));
    }

    ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<LegendLine>> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /// Shows the rows of a moment.
    void show(Drawing moment) {
        rows = moment;
        compose();
    }

    /// Shows what the marks of the rows mean.
    void explain(List<LegendLine> lines) {
        explain(lines, lines);
    }

    /// Shows what the marks of chosen rows mean, and what is hidden of all of them.
    void explain(List<LegendLine> lines, List<LegendLine> all) {
        signs = lines;
        everything = all;
        showLegend();
    }

    /// From the picture on some axes to that on others.
    Passage passage() {
        return passage;
    }

    /// Other pictures follow.
    ///
    /// @return whether a passage to them begins
    boolean leave(@Nullable Director before, Director next) {
        return passage.leave(before, next, drawing.get(), view.get());
    }

    /// The next picture is shown.
    void arrive() {
        passage.arrive(seen(), view.get());
        compose();
    }

    private Drawing unfiltered() {
        return hidden.of(over.over(rows));
    }

    private Drawing seen() {
        return filter.of(unfiltered());
    }

    private void compose() {
        ScoreField field = boundary.field();
        Drawing all = passage.to(seen(), view.get());
        drawing.set(field == null ? all : all.over(field));
        showLegend();
    }

    /// Says nothing where nothing has changed.
    private void showLegend() {
        List<LegendLine> all = filter.over(over.over(hidden.kept(signs, everything)));
        if (!all.equals(legend.get())) {
            legend.set(all);
        }
    }
}
