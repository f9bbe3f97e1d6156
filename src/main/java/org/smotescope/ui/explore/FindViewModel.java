package org.smotescope.ui.explore;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;

/// Ways to a row: by its number, or by keys from the row that is pointed at.
public final class FindViewModel {
    private final Supplier<@Nullable Director> pictures;
    private final FollowedView view;
    private final Consumer<RowId> pick;
    private final KinWalk kinWalk = new KinWalk();

    /// @param pictures what is told, or null before the first run
    /// @param pick chooses a row
    FindViewModel(Supplier<@Nullable Director> pictures, FollowedView view, Consumer<RowId> pick) {
        this.pictures = pictures;
        this.view = view;
        this.pick = pick;
    }

    /// Chooses the row that has a number, and brings it into sight.
    ///
    /// @param typed `12` for that row of the file, `new 12` for that new row
    /// @return why it is not there, or an empty text
    public String find(String typed) {
        Director now = pictures.get();
        if (now == null) {
            return "There are no rows yet.";
        }
        return switch (Finding.of(now.sight(), typed)) {
            case Finding.Missing(String words) -> words;
            case Finding.Found(RowId row) -> {
                pick.accept(row);
                bringIntoSight(now.sight(), row);
                yield "";
            }
        };
    }

    /// Moves the view if the row is not in it.
    private void bringIntoSight(Sight sight, RowId row) {
        Viewport seen = view.get();
        int reference = Sight.reference(row);
        double x = seen.toPixelX(sight.x(reference));
        double y = seen.toPixelY(sight.y(reference));
        if (!seen.holds(x, y)) {
            double dx = seen.left() + seen.width() / 2 - x;
            double dy = seen.top() + seen.height() / 2 - y;
            view.property().set(seen.pannedBy(dx, dy));
        }
    }

    /// The base of a new row; a training row is its own, a test row has none.
    Optional<RowId> baseOf(RowId row) {
        return sightOf(row).flatMap(sight -> kinWalk.base(sight, row));
    }

    /// The next neighbour of the base.
    Optional<RowId> neighbourOf(RowId row) {
        return sightOf(row).flatMap(sight -> kinWalk.next(sight, row));
    }

    private Optional<Sight> sightOf(RowId row) {
        Director now = pictures.get();
        return now == null || row.layer().equals(TestSpot.TEST)
                ? Optional.empty()
                : Optional.of(now.sight());
    }
}
