package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.PlaneModel;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.ScoreGrid;
import org.smotescope.experiment.boundary.ScoreGrid.Extent;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.ScoreField;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.rows.RowWords;

/// One run as a picture that does not move: its rows, and where its model draws the border. Made
/// away from the window's thread. Immutable.
public final class Still {
    private static final int HOVER_FIELDS = 6;

    /// Lines of the border's grid along its longer side.
    private static final int LINES = 120;

    /// How far the border goes on beyond the rows, in parts of their range.
    private static final double BEYOND = 0.5;

    /// The share of the time for the rows.
    private static final double ROWS = 0.3;

    private final Sight sight;
    private final Crowd crowd;
    private final HoverText hover;
    private final @Nullable Border border;
    private final Optional<DensityChange> change;

    /// What a model answers, and which slice through it that is.
    private record Border(BoundaryAsked asked, ScoreGrid grid, ScoreField field, String words) {}

    private Still(Sight sight, @Nullable Border border, Optional<DensityChange> change) {
        this.sight = sight;
        this.crowd = new Crowd(sight);
        this.hover =
                new HoverText(
                        new RowWords(sight.rows(), sight.run().resampling()), sight, HOVER_FIELDS);
        this.border = border;
        this.change = change;
    }

    static Still of(Run run, Placing placing, Monitor monitor) {
        Sight sight = Sight.still(run, placing, monitor.part(0, ROWS));
        Border border = border(run, sight, monitor.part(ROWS, 0.8));
        return new Still(sight, border, DensityChange.of(sight, monitor.part(0.8, 1)));
    }

    /// The slice through the recipe's model, else the model of the two axes, else none.
    private static @Nullable Border border(Run run, Sight sight, Monitor monitor) {
        for (Question question : List.of(Question.FULL_MODEL, Question.TWO_COLUMNS)) {
            BoundaryAsked asked = BoundaryAsked.of(run, sight, question, Side.AFTER);
            if (asked.plane().refusal(run, question).isEmpty()) {
                PlaneModel model = asked.model(monitor.part(0, 0.5));
                Bounds bounds = sight.bounds();
                double across = BEYOND * (bounds.maxX() - bounds.minX());
                double up = BEYOND * (bounds.maxY() - bounds.minY());
                if (across > 0 && up > 0) {
                    Extent extent =
                            new Extent(
                                    bounds.minX() - across,
                                    bounds.maxX() + across,
                                    bounds.minY() - up,
                                    bounds.maxY() + up);
                    ScoreGrid grid =
                            ScoreGrid.of(model, extent, LINES, LINES, monitor.part(0.5, 1));
                    return new Border(
                            asked,
                            grid,
                            BoundarySource.field(asked, grid),
                            new BoundaryWords(asked).model(model.held()));
                }
            }
        }
        return null;
    }

    /// The run that is shown.
    public Run run() {
        return sight.run();
    }

    /// Which look each class has.
    public ClassOrder order() {
        return sight.order();
    }

    /// The looks of the classes that get new rows, ascending.
    public List<Integer> newLooks() {
        return java.util.stream.IntStream.range(0, sight.added())
                .map(added -> sight.look(~added))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /// All rows: new ones as diamonds, removed ones crossed out, over the border of the model.
    public Drawing rows() {
        return over(crowd.crossed());
    }

    /// Where there are more rows than before, and where fewer, as lines over the original rows in
    /// grey.
    public Drawing change() {
        List<Item> items = new ArrayList<>(crowd.dimmed(0));
        change.ifPresent(lines -> items.addAll(lines.items()));
        return new Drawing(items);
    }

    /// What the lines of [#change()] mean; none where nothing has changed.
    public List<String> changeWords() {
        return change.map(DensityChange::words).orElse(List.of());
    }

    /// The rows before resampling on the left of a place, those after it on the right.
    ///
    /// @param x the place, in data coordinates
    /// @param before the picture of the rows as they are
    public Drawing swiped(double x, Still before) {
        List<Item> items = new ArrayList<>();
        for (Item item : before.crowd.original()) {
            items.add(((Marks) item).onlyRows(row -> before.sight.x(row) < x));
        }
        for (Item item : crowd.crossed()) {
            Marks marks = (Marks) item;
            boolean isNew = marks.layer().equals(Crowd.NEW);
            items.add(marks.onlyRows(row -> sight.x(isNew ? ~row : row) >= x));
        }
        Drawing rows = new Drawing(items);
        Border left = before.border;
        return border == null || left == null
                ? rows
                : rows.over(SwipedField.of(left.asked, left.grid, border.asked, border.grid, x));
    }

    private Drawing over(List<Item> items) {
        Drawing rows = new Drawing(items);
        return border == null ? rows : rows.over(border.field);
    }

    /// Where a row lies, if there is such a row.
    public Optional<Place> place(RowId row) {
        if (!sight.has(row)) {
            return Optional.empty();
        }
        int reference = Sight.reference(row);
        return Optional.of(new Place(sight.x(reference), sight.y(reference)));
    }

    /// A place in data coordinates.
    public record Place(double x, double y) {}

    /// Which slice through which model the border is; empty where there is none.
    public String borderWords() {
        return border == null ? "" : border.words;
    }

    /// The view of all original rows.
    ///
    /// @param room the pixels that there are
    public Viewport home(Viewport room) {
        return room.fit(sight.bounds(), 0.04);
    }

    /// What the pointer is told about a row.
    public List<String> describe(RowId row) {
        return sight.has(row) ? hover.of(row) : List.of();
    }

    /// Whether it is one of the original training rows, which all pictures have.
    public static boolean isOriginal(RowId row) {
        return row.layer().equals(Crowd.ROWS);
    }

    /// A training row.
    public static RowId original(int row) {
        return new RowId(Crowd.ROWS, row);
    }

    /// The chosen rows' references of a row under the pointer.
    public static Ints reference(RowId row) {
        return Ints.of(Sight.reference(row));
    }
}
