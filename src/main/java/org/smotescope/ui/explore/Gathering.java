package org.smotescope.ui.explore;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

/// Rows that are chosen together in the plot: those of an area, or one after the other. Test rows
/// are not among them.
public final class Gathering {
    private final Supplier<@Nullable Director> pictures;
    private final Selection selection;
    private final PlotLayers layers;

    /// @param pictures what is told, or null before the first run
    Gathering(Supplier<@Nullable Director> pictures, Selection selection, PlotLayers layers) {
        this.pictures = pictures;
        this.selection = selection;
        this.layers = layers;
    }

    /// Chooses the training rows and the new rows that are seen in an area, in colour.
    ///
    /// @param area on the axes
    public void select(Area area, Combine how) {
        Director now = pictures.get();
        if (now != null) {
            String why = area instanceof Area.Box ? "in the box" : "in the lasso";
            Ints rows = layers.seen(now.sight(), now.sight().rowsIn(area));
            selection.pick(PickedRows.of(now.sight().run(), why, rows), how);
        }
    }

    /// Chooses the training rows that are singled out by their type.
    ///
    /// @param why what they have in common: "rows in danger"
    public void selectSingledOut(String why) {
        Director now = pictures.get();
        if (now != null) {
            int[] all = IntStream.range(0, now.sight().rows().size()).toArray();
            Ints rows = layers.seen(now.sight(), Ints.of(all));
            selection.pick(PickedRows.of(now.sight().run(), why, rows), Combine.REPLACE);
        }
    }

    /// Adds a row to the chosen ones, or takes it out.
    public void gather(RowId row, Combine how) {
        Director now = pictures.get();
        if (now != null && !row.layer().equals(TestSpot.TEST)) {
            Ints one = Ints.of(Sight.reference(row));
            selection.pick(PickedRows.of(now.sight().run(), "chosen", one), how);
        }
    }
}
