package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.ScoreField;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.Selection;

/// State and behaviour of Explore: which rows are told, at which moment, on which axes.
///
/// A picture is made from the newest run away from the window's thread; until it is there the last
/// one stays. The view shows the actors of the story, also those of a new run; once the user has
/// moved it, it stays until [#fit()] or the story moves it.
public final class ExploreViewModel {
    private static final int HOVER_FIELDS = 7;

    /// What share of a view laying out may change it by.
    private static final double ROUNDING = 1e-9;

    private final Workspace workspace;
    private final PictureSource pictures;
    private final Narrator narrator = new Narrator();
    private final Player player = narrator.player();
    private final ObjectProperty<Mode> mode =
            new SimpleObjectProperty<>(this, "mode", Mode.ONE_ROW);
    private final ObjectProperty<Viewport> view =
            new SimpleObjectProperty<>(this, "view", Viewport.ofSize(56, 40, 624, 434));
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ReadOnlyObjectWrapper<Drawing> drawing =
            new ReadOnlyObjectWrapper<>(Drawing.EMPTY);
    private final ReadOnlyObjectWrapper<Drawing> map = new ReadOnlyObjectWrapper<>(Drawing.EMPTY);
    private final ReadOnlyObjectWrapper<Caption> caption =
            new ReadOnlyObjectWrapper<>(Caption.NONE);
    private final ReadOnlyObjectWrapper<Scrub> scrub = new ReadOnlyObjectWrapper<>(Scrub.NOTHING);
    private final ReadOnlyObjectWrapper<List<LegendLine>> legend =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Chosen chosen = new Chosen();
    private final Spotlight spotlight;
    private final Strips strips = new Strips();
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(Strip.CLEAR);
    private final ReadOnlyObjectWrapper<List<Integer>> shownCounts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Frame> closeUp =
            new ReadOnlyObjectWrapper<>(
                    new Frame(Caption.NONE, Drawing.EMPTY, Viewport.ofSize(0, 0, 1, 1), 0));
    private final ReadOnlyBooleanWrapper mapShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    private final BoundarySource boundary;

    /// The moment without what a model answers.
    private Drawing picture = Drawing.EMPTY;

    /// Whether the moment is one before anything is made or removed.
    private boolean isBefore;

    private LegendLine.@Nullable Removal told;

    /// Whether the view goes where the story goes; not after the user has moved it.
    private boolean following = true;

    /// While several things change at once nothing is shown.
    private boolean changing;

    /// @param workspace the file, the recipe and the newest run
    /// @param jobs runs work away from the window's thread
    /// @param selection the rows that are chosen in the window
    public ExploreViewModel(Workspace workspace, Jobs jobs, Selection selection) {
        this.workspace = workspace;
        this.spotlight = new Spotlight(selection);
        this.pictures = new PictureSource(workspace, jobs, view::get, this::show);
        this.boundary = new BoundarySource(jobs, this::showPicture);
        workspace.state().subscribe(state -> showStrip());
        boundary.choiceProperty().subscribe((was, is) -> showBoundary());
        workspace.recipe().subscribe(recipe -> recipeChanged());
        mode.subscribe((was, is) -> follow(() -> narrator.tell(is)));
        view.subscribe(this::viewMoved);
        player.timeProperty().subscribe((was, is) -> refresh());
        player.playingProperty().subscribe((was, is) -> refresh());
        selection.rowsProperty().subscribe((was, is) -> spotlightMoved(was == null));
        pictures.start();
        workspace.run().subscribe(run -> showBoundary());
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public ObjectProperty<PlotAxis> acrossProperty() {
        return pictures.acrossProperty();
    }

    public ObjectProperty<PlotAxis> upProperty() {
        return pictures.upProperty();
    }

    /// What the axes can show.
    public ReadOnlyObjectProperty<List<PlotAxis>> axisChoicesProperty() {
        return pictures.choicesProperty();
    }

    /// Which model is asked what it answers for the points of the plot, if any.
    public ObjectProperty<BoundaryChoice> boundaryProperty() {
        return boundary.choiceProperty();
    }

    /// Which model it is that answers, and what its signs mean.
    public ReadOnlyObjectProperty<BoundaryNote> boundaryNoteProperty() {
        return boundary.noteProperty();
    }

    /// Which part of the data is in sight, and the pixels that the plot has: the plot follows it
    /// and sets it.
    public ObjectProperty<Viewport> viewProperty() {
        return view;
    }

    /// Whether stages are shown as stills.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /// All rows, for the small map.
    public ReadOnlyObjectProperty<Drawing> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /// Whether the story is told and the view shows a part of the rows only.
    public ReadOnlyBooleanProperty mapShownProperty() {
        return mapShown.getReadOnlyProperty();
    }

    /// The end of the row's story, where all its actors are on stage: what the small map avoids.
    public ReadOnlyObjectProperty<Frame> closeUpProperty() {
        return closeUp.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /// The stages on the scrubber.
    public ReadOnlyObjectProperty<Scrub> scrubProperty() {
        return scrub.getReadOnlyProperty();
    }

    /// "840 of 840" beside a scrubber without stages, or an empty text.
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LegendLine>> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Inspection> inspectionProperty() {
        return chosen.inspectionProperty();
    }

    public ReadOnlyObjectProperty<Strip> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /// Rows per class code at this moment of the story; empty while the outcome of the run is
    /// meant, as it is until the timeline is moved.
    public ReadOnlyObjectProperty<List<Integer>> shownCountsProperty() {
        return shownCounts.getReadOnlyProperty();
    }

    /// The rows in one sentence, for screen readers.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Milliseconds since the beginning of what is told.
    public ReadOnlyDoubleProperty timeProperty() {
        return player.timeProperty();
    }

    public ReadOnlyDoubleProperty durationProperty() {
        return player.durationProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    public DoubleProperty speedProperty() {
        return player.speedProperty();
    }

    /// The words of an axis: "PCA 1 · 45 % of spread".
    public String label(PlotAxis axis) {
        Director now = narrator.director();
        return now == null ? "" : axis.label(now.sight().run().pca());
    }

    /// Starts or stops; with reduced motion goes one stage on. At the end of a row the next row
    /// begins, at the end of all rows the first.
    public void togglePlay() {
        spotlight.off();
        if (player.isPlaying()) {
            player.pause();
        } else if (reducedMotion.get()) {
            next();
        } else {
            chosen.clear();
            narrator.touch();
            follow(
                    () -> {
                        if (player.isAtEnd()) {
                            narrator.startAnew();
                        }
                        player.play();
                    });
        }
    }

    public void pause() {
        player.pause();
    }

    /// Lets the bars of the classes show the outcome of the run until the timeline is moved.
    public void showOutcome() {
        narrator.untouch();
        refresh();
    }

    /// Lets time pass while playing.
    public void advance(double realMillis) {
        player.advance(realMillis);
    }

    /// One stage on; after the last one the next row begins.
    public void next() {
        spotlight.off();
        narrator.touch();
        follow(narrator::next);
    }

    /// One stage back; before the first one to the end of the row before.
    public void back() {
        spotlight.off();
        narrator.touch();
        follow(narrator::back);
    }

    /// To the beginning.
    public void first() {
        scrubTo(0);
    }

    /// To the end.
    public void last() {
        scrubTo(player.duration());
    }

    /// To this time.
    public void scrubTo(double millis) {
        spotlight.off();
        narrator.touch();
        player.pause();
        following = true;
        Director now = narrator.director();
        if (now != null) {
            showCloseUp(now);
        }
        if (millis == player.time()) {
            refresh();
        } else {
            player.seek(millis);
        }
    }

    public void faster() {
        player.changeSpeed(1);
    }

    public void slower() {
        player.changeSpeed(-1);
    }

    /// Brings everything that belongs to the moment into sight again.
    public void fit() {
        follow(() -> narrator.resize(view.get()));
    }

    /// Chooses a row: a new one, or a removed one, becomes the row of the story.
    public void pick(RowId row) {
        if (row.layer().equals(Spotlight.TEST)) {
            return;
        }
        spotlight.off();
        boolean isNew = row.layer().equals(Crowd.NEW);
        Director now = narrator.director();
        int tale = now == null ? -1 : now.sight().tale(row);
        if (tale >= 0 && mode.get() == Mode.ONE_ROW) {
            chosen.clear();
            follow(() -> narrator.choose(tale));
            return;
        }
        if (isNew) {
            narrator.choose(row.row());
        }
        chosen.choose(row);
        refresh();
    }

    /// Turns to the story of the first row that is removed; false where there is none.
    public boolean turnToRemoved() {
        Director now = narrator.director();
        if (now == null || now.sight().removed().isEmpty() || mode.get() != Mode.ONE_ROW) {
            return false;
        }
        follow(() -> narrator.choose(now.sight().added()));
        return true;
    }

    /// Forgets the chosen row, and the test rows that are chosen in the window.
    public void clearSelection() {
        chosen.clear();
        spotlight.off();
        refresh();
    }

    /// Lists the rows that are chosen in the window, or no more.
    public void toggleTable() {
        spotlight.toggleTable();
    }

    /// The first rows that are chosen are shown among all others.
    private void spotlightMoved(boolean isNew) {
        if (isNew) {
            player.pause();
            chosen.clear();
        }
        follow(() -> {});
    }

    /// What the pointer is told about a row.
    public List<String> describe(RowId row) {
        Director now = narrator.director();
        return now == null
                ? List.of()
                : row.layer().equals(Spotlight.TEST)
                        ? spotlight.describe(now, row)
                        : new HoverText(now, HOVER_FIELDS).of(row);
    }

    private void show(Director made) {
        Director before = narrator.director();
        Director next = made.resized(view.get());
        boolean samePlaces = before != null && next.sight().isPlacedAs(before.sight());
        if (before == null || before.sight().run() != next.sight().run()) {
            narrator.untouch();
        }
        if (narrator.isNewFile(next.sight())) {
            chosen.clear();
        }
        chosen.keepWithin(next.sight());
        following |= !samePlaces;
        change(() -> narrator.show(next));
        map.set(Drawing.of(next.map()));
        summary.set(Summary.of(next.sight()));
        showStrip();
    }

    /// Changes what is told, with the view going there.
    private void follow(Runnable change) {
        following = true;
        change(change);
    }

    private void change(Runnable change) {
        changing = true;
        try {
            change.run();
        } finally {
            changing = false;
        }
        Director now = narrator.director();
        if (now != null) {
            update(scrub, Scrub.of(now, narrator.row(), narrator.mode()));
            showLegend(now);
            showCloseUp(now);
        }
        refresh();
    }

    /// Says nothing where nothing has changed.
    private static <T> void update(ObjectProperty<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private void showCloseUp(Director now) {
        if (narrator.tales() > 0) {
            Story story = now.story(narrator.row());
            Frame end = story.at(story.millis());
            closeUp.set(
                    following
                            ? end
                            : new Frame(end.caption(), end.drawing(), view.get(), end.done()));
        }
    }

    private void showLegend(Director now) {
        told = narrator.removal(now);
        update(legend, spotlight.isOn(now) ? spotlight.legend(now) : narrator.legend(now));
    }

    private void recipeChanged() {
        showStrip();
        showOutcome();
    }

    private void showMap(Director now) {
        mapShown.set(
                !spotlight.isOn(now)
                        && narrator.mode() == Mode.ONE_ROW
                        && narrator.tales() > 0
                        && !CloseUp.showsNearlyAll(view.get(), now.sight().bounds()));
    }

    private void viewMoved(Viewport was, Viewport is) {
        if (changing) {
            return;
        }
        boolean sameRoom =
                was.left() == is.left()
                        && was.top() == is.top()
                        && was.width() == is.width()
                        && was.height() == is.height();
        if (sameRoom) {
            userMoved(was, is);
        } else {
            change(() -> narrator.resize(is));
        }
    }

    /// Laying out can change the last digits of a view: that is no move.
    private void userMoved(Viewport was, Viewport is) {
        Director now = narrator.director();
        double slackX = (was.maxX() - was.minX()) * ROUNDING;
        double slackY = (was.maxY() - was.minY()) * ROUNDING;
        boolean same =
                Math.abs(was.minX() - is.minX()) <= slackX
                        && Math.abs(was.maxX() - is.maxX()) <= slackX
                        && Math.abs(was.minY() - is.minY()) <= slackY
                        && Math.abs(was.maxY() - is.maxY()) <= slackY;
        if (!same && now != null) {
            following = false;
            showCloseUp(now);
            showMap(now);
            showBoundary();
        }
    }

    /// Shows the moment.
    private void refresh() {
        Director now = narrator.director();
        if (changing || now == null) {
            return;
        }
        Frame frame = spotlight.isOn(now) ? spotlight.frame(now) : narrator.frame(now);
        caption.set(frame.caption());
        picture = player.isPlaying() ? frame.drawing() : chosen.around(now, frame.drawing());
        showPicture();
        if (following) {
            changing = true;
            view.set(frame.view());
            changing = false;
        }
        if (told != narrator.removal(now)) {
            showLegend(now);
        }
        showMap(now);
        update(shownCounts, narrator.counts(now, frame));
        isBefore = !shownCounts.get().isEmpty() && frame.done() == 0;
        progress.set(narrator.progress(now));
        if (spotlight.isOn(now)) {
            chosen.say(spotlight.inspection(now));
        } else {
            chosen.inspect(now, mode.get(), narrator.row(), player.isAtEnd());
        }
        showBoundary();
    }

    private void showPicture() {
        ScoreField field = boundary.field();
        drawing.set(field == null ? picture : picture.over(field));
    }

    /// The model is that of the rows that are shown: of those as they are until the story has made
    /// or removed one. Where test rows are chosen, it is the one that judged them.
    private void showBoundary() {
        Director now = narrator.director();
        Run run = shown();
        Optional<Question> question = boundary.choiceProperty().get().question();
        if (now == null || run == null || question.isEmpty()) {
            boundary.rest();
            return;
        }
        Side side = isBefore ? Side.BEFORE : Side.AFTER;
        boundary.show(
                spotlight.isOn(now)
                        ? spotlight.asked(run, now.sight(), question.get())
                        : BoundaryAsked.of(run, now.sight(), question.get(), side),
                view.get());
    }

    /// The run that the picture shows, with its newest threshold.
    private @Nullable Run shown() {
        Director now = narrator.director();
        Run newest = workspace.run().get();
        if (now == null) {
            return null;
        }
        Run drawn = now.sight().run();
        return newest != null && newest.resampling() == drawn.resampling() ? newest : drawn;
    }

    private void showStrip() {
        strip.set(strips.of(workspace.state().get(), shown(), workspace.recipe().get()));
    }
}
