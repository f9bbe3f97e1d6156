package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.boundary.PlaneModel;
import org.smotescope.experiment.boundary.ScoreGrid;
import org.smotescope.experiment.boundary.ScoreGrid.Extent;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.ScoreField;
import org.smotescope.ui.plot.Viewport;

/// Makes the boundary of what the plot shows, away from the window's thread: learns the model where
/// one must be, then asks it on a coarse grid and on finer ones. A view that moves gives up the
/// grid that is under way, not the learning; another model takes the boundary of the one before
/// away.
public final class BoundarySource {
    private static final String LEARN = "boundary-model";
    private static final String ASK = "boundary";

    /// Lines of the grids along the longer side of the plot.
    private static final int[] LINES = {25, 100, 200};

    /// Models that are kept: both sides of a resampling.
    private static final int KEPT = 2;

    private final Jobs jobs;
    private final Runnable changed;
    private final ObjectProperty<BoundaryChoice> choice =
            new SimpleObjectProperty<>(this, "choice", BoundaryChoice.OFF);
    private final ReadOnlyObjectWrapper<BoundaryNote> note =
            new ReadOnlyObjectWrapper<>(BoundaryNote.NONE);
    private final List<Known> known = new ArrayList<>();
    private @Nullable Wanted wanted;
    private @Nullable BoundaryAsked learning;

    /// What could not be learnt, and is not tried again until something else is asked for.
    private @Nullable BoundaryAsked refused;

    private @Nullable Grid underWay;
    private @Nullable Shown shown;

    /// What is to be shown in which view.
    private record Wanted(BoundaryAsked asked, Viewport view) {
        Extent extent() {
            return new Extent(view.minX(), view.maxX(), view.minY(), view.maxY());
        }
    }

    /// A model and what it has said last.
    private static final class Known {
        private final BoundaryAsked asked;
        private final PlaneModel model;
        private @Nullable ScoreGrid grid;

        Known(BoundaryAsked asked, PlaneModel model) {
            this.asked = asked;
            this.model = model;
        }
    }

    /// A grid that is asked for.
    private record Grid(Known of, Extent extent, int level) {}

    private record Shown(ScoreGrid grid, double threshold, ScoreField field) {}

    /// @param changed told when another field is shown, or none any more
    BoundarySource(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
    }

    /// Which model is asked what it answers for the points of the plot, if any.
    public ObjectProperty<BoundaryChoice> choiceProperty() {
        return choice;
    }

    /// Which model it is that answers, and what its signs mean.
    public ReadOnlyObjectProperty<BoundaryNote> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// What is shown, or null for nothing.
    @Nullable ScoreField field() {
        return shown == null ? null : shown.field;
    }

    /// Shows nothing.
    void rest() {
        wanted = null;
        refused = null;
        // Models hold on to their file.
        known.clear();
        stop();
        say(BoundaryNote.NONE, null);
    }

    /// Shows the boundary of this, as soon as it is known.
    void show(BoundaryAsked asked, Viewport view) {
        wanted = new Wanted(asked, view);
        follow(wanted);
    }

    private void follow(Wanted now) {
        BoundaryAsked asked = now.asked;
        String refusal = asked.plane().refusal(asked.run(), asked.question()).orElse("");
        if (!refusal.isEmpty()) {
            stop();
            say(new BoundaryNote(refusal, List.of(), refusal), null);
            return;
        }
        Known found =
                known.stream()
                        .filter(each -> each.asked.isSameModel(asked))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            if (refused == null || !refused.isSameModel(asked)) {
                learn(asked);
            }
        } else {
            tell(asked, found);
            ask(found, now);
        }
    }

    private void stop() {
        learning = null;
        underWay = null;
        jobs.cancel(LEARN);
        jobs.cancel(ASK);
    }

    private void learn(BoundaryAsked asked) {
        if (learning != null && learning.isSameModel(asked)) {
            return;
        }
        stop();
        refused = null;
        known.removeIf(each -> each.asked.run().table() != asked.run().table());
        learning = asked;
        say(new BoundaryWords(asked).computing(List.of()), null);
        jobs.submit(
                LEARN,
                asked::model,
                fraction -> {},
                model -> {
                    learning = null;
                    known.addFirst(new Known(asked, model));
                    if (known.size() > KEPT) {
                        known.removeLast();
                    }
                    again();
                },
                this::failed);
    }

    private void again() {
        Wanted now = wanted;
        if (now != null) {
            follow(now);
        }
    }

    /// Asks for the next finer grid of this view; of a view that has moved the coarsest is left
    /// out.
    private void ask(Known of, Wanted now) {
        Extent extent = now.extent();
        ScoreGrid last = of.grid;
        int level = last == null ? 0 : last.extent().equals(extent) ? level(last) + 1 : 1;
        Grid grid = new Grid(of, extent, level);
        if (level == LINES.length || grid.equals(underWay)) {
            return;
        }
        underWay = grid;
        double longer = Math.max(now.view.width(), now.view.height());
        int columns = lines(LINES[level] * now.view.width() / longer);
        int rows = lines(LINES[level] * now.view.height() / longer);
        jobs.submit(
                ASK,
                monitor -> ScoreGrid.of(of.model, extent, columns, rows, monitor),
                fraction -> {},
                made -> {
                    of.grid = made;
                    underWay = null;
                    again();
                },
                this::failed);
    }

    private static int lines(double wanted) {
        return Math.max(2, (int) Math.round(wanted));
    }

    private static int level(ScoreGrid grid) {
        int lines = Math.max(grid.columns(), grid.rows());
        int level = 0;
        while (LINES[level] < lines) {
            level++;
        }
        return level;
    }

    private void failed(Throwable thrown) {
        BoundaryAsked tried = learning;
        learning = null;
        underWay = null;
        if (!(thrown instanceof CancellationException)) {
            String words = "No boundary: " + Problems.ofData(thrown).line();
            refused = tried;
            say(new BoundaryNote(words, List.of(), words), null);
        }
    }

    private void tell(BoundaryAsked asked, Known of) {
        BoundaryWords words = new BoundaryWords(asked);
        ScoreGrid grid = of.grid;
        if (grid == null) {
            say(words.computing(of.model.held()), null);
            return;
        }
        double threshold = asked.threshold();
        Shown before = shown;
        boolean isSame = before != null && before.grid == grid && before.threshold == threshold;
        say(
                words.shown(of.model.held()),
                isSame ? before : new Shown(grid, threshold, field(asked, grid)));
    }

    private void say(BoundaryNote words, @Nullable Shown next) {
        if (!words.equals(note.get())) {
            note.set(words);
        }
        if (next != shown) {
            shown = next;
            changed.run();
        }
    }

    static ScoreField field(BoundaryAsked asked, ScoreGrid grid) {
        Extent extent = grid.extent();
        Bounds bounds = new Bounds(extent.minX(), extent.maxX(), extent.minY(), extent.maxY());
        double[][] scores = new double[asked.order().size()][];
        Arrays.setAll(scores, look -> grid.probabilities()[asked.order().code(look)]);
        return asked.run().isBinary()
                ? ScoreField.ofTwo(
                        bounds, grid.columns(), grid.rows(), scores[1], asked.threshold())
                : ScoreField.ofMany(bounds, grid.columns(), grid.rows(), scores);
    }
}
