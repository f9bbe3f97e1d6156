package org.smotescope.ui.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.Viewport;

/// What is told and where in it: one row or all, which row, at which moment.
final class Narrator {
    private static final double END = Double.MAX_VALUE;

    private final Player player = new Player();
    private Mode mode = Mode.ONE_ROW;
    private @Nullable Director director;
    private int row;

    /// Whether the timeline has been moved since the run or the place was new.
    private boolean touched;

    /// Whether a row is shown that has not been told since it was chosen: its outcome is meant.
    private boolean resting = true;

    Player player() {
        return player;
    }

    /// The pictures, or null before the first run.
    @Nullable Director director() {
        return director;
    }

    Mode mode() {
        return mode;
    }

    /// The story that is told while one row is: of the new rows first, then of the removed ones.
    int row() {
        return row;
    }

    /// How many stories there are.
    int tales() {
        return director == null ? 0 : director.sight().tales();
    }

    /// Whether rows are told one after the other.
    boolean isFilm() {
        return mode == Mode.ALL_ROWS
                && director != null
                && director.hasStory()
                && !director.isOneStory();
    }

    /// Whether a file other than that of the pictures is told.
    boolean isNewFile(Sight sight) {
        return director == null || director.sight().run().table() != sight.run().table();
    }

    /// Goes on with the pictures of another run: with the same row at the same moment as far as it
    /// has them, in another file from the beginning.
    void show(Director next) {
        Director before = director;
        boolean newFile = isNewFile(next.sight());
        List<Double> stopsBefore = stops();
        director = next;
        if (newFile || before == null) {
            row = 0;
            load(mode == Mode.ONE_ROW ? opening() : END);
            return;
        }
        row = Math.clamp(row, 0, Math.max(0, tales() - 1));
        boolean same = stops().equals(stopsBefore);
        load(same ? player.time() : mode == Mode.ONE_ROW ? opening() : END);
    }

    /// Goes on in another size of the plot.
    void resize(Viewport room) {
        if (director != null) {
            director = director.resized(room);
            load(player.time());
        }
    }

    void tell(Mode newMode) {
        player.pause();
        mode = newMode;
        resting = true;
        load(mode == Mode.ONE_ROW ? opening() : END);
    }

    /// Another row is the one that is told.
    void choose(int newRow) {
        player.pause();
        row = newRow;
        resting = true;
        if (mode == Mode.ONE_ROW) {
            load(opening());
        }
    }

    /// At the end of a row the next row begins, at the end of all rows the first.
    void startAnew() {
        if (mode == Mode.ONE_ROW && tales() > 0) {
            row = (row + 1) % tales();
            load(0);
        } else {
            player.seek(0);
        }
    }

    /// One stage on; after the last one the next row begins.
    void next() {
        player.pause();
        if (!player.next() && mode == Mode.ONE_ROW && row + 1 < tales()) {
            row++;
            load(0);
            player.next();
        }
    }

    /// One stage back; before the first one to the end of the row before.
    void back() {
        player.pause();
        if (!player.back() && mode == Mode.ONE_ROW && row > 0) {
            row--;
            load(END);
        }
    }

    private void load(double time) {
        player.load(stops(), time);
    }

    private double opening() {
        return director == null || !director.hasStory() ? 0 : director.story(row).openingMillis();
    }

    private List<Double> stops() {
        if (director == null || !director.hasStory()) {
            return List.of(0.0);
        }
        return isFilm() ? director.filmStops() : director.story(row).stops();
    }

    /// The picture of the moment.
    Frame frame(Director now) {
        if (mode == Mode.ALL_ROWS) {
            return now.film(player.time());
        }
        return now.hasStory() ? now.story(row).at(player.time()) : now.rest();
    }

    /// From now on the bars follow the timeline.
    void touch() {
        touched = true;
        resting = false;
    }

    /// The outcome of the run is meant again, unless it is just being told.
    void untouch() {
        touched = player.isPlaying();
        resting = !player.isPlaying();
    }

    /// Rows per class code at this moment; empty while the outcome of the run is meant: before
    /// anything was moved, and at the end of all rows.
    List<Integer> counts(Director now, Frame frame) {
        boolean all = mode == Mode.ALL_ROWS;
        if (all && player.isAtEnd()) {
            touched = false;
        }
        boolean follows = all ? !player.isAtEnd() : touched;
        return follows ? Counts.at(now.sight().run().resampling(), frame.done()) : List.of();
    }

    /// How far the row that is told has come.
    NewRowText.Progress progressOfRow() {
        if (mode == Mode.ALL_ROWS || player.isAtEnd()) {
            return NewRowText.Progress.MADE;
        }
        return !resting && isBeforePick()
                ? NewRowText.Progress.SEARCHING
                : NewRowText.Progress.BEING_MADE;
    }

    /// Whether the story has a stage in which a neighbour is picked, and has not come to it.
    private boolean isBeforePick() {
        Director now = director;
        if (now == null || row >= now.sight().added()) {
            return false;
        }
        Story story = now.story(row);
        int stage = story.stageAt(player.time());
        return story.stages().stream().skip(stage + 1L).anyMatch(Stage::picks);
    }

    /// "840 of 840", or an empty text where stages are shown.
    String progress(Director now) {
        return isFilm() ? now.progress(player.time()) : "";
    }

    /// The story that is told alone; -1 where all rows are.
    int tale() {
        return mode == Mode.ONE_ROW ? row : -1;
    }

    /// What the legend must explain beside a frame.
    Told told(Director now, Frame frame) {
        int tale = mode == Mode.ONE_ROW ? row : now.toldInFull(player.time());
        return new Told(frame.moment(), tale);
    }

    /// What of a run is shown.
    ///
    /// @param tale the story that is told alone, as [#row]; -1 while all rows are shown
    record Told(Moment moment, int tale) {
        List<LegendLine> legend(Director now) {
            return tale < 0
                    ? LegendLine.ofAll(now.sight(), moment)
                    : LegendLine.ofStory(now.sight(), tale, moment);
        }
    }
}
