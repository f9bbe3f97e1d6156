package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.RowId;

/// What is drawn over all rows around the one that is chosen: its two rows, or its neighbours.
final class Overlay {
    private static final double CHOSEN = 8;

    private final Sight sight;
    private final Cast cast;

    Overlay(Sight sight, RowWords words) {
        this.sight = sight;
        this.cast = new Cast(sight, words);
    }

    List<Item> of(RowId chosen) {
        return chosen.layer().equals(Crowd.NEW) ? made(chosen.row()) : original(chosen.row());
    }

    private List<Item> made(int added) {
        int base = sight.run().resampling().added().base(added);
        CloseUp.Point at = new CloseUp.Point(sight.newX(added), sight.newY(added));
        List<Item> items = new ArrayList<>();
        if (sight.run().resampling().added().get(added) instanceof Origin.Interpolated segment) {
            items.addAll(cast.way(base, segment.neighbour(), segment.gap()));
            items.addAll(cast.base(base, 1));
            items.addAll(
                    cast.picked(
                            base, new Kin.Neighbour(segment.neighbour(), segment.rank(), 0), 1));
        } else {
            items.addAll(cast.base(base, 1));
        }
        items.add(cast.diamond(at, sight.look(base), CHOSEN, added));
        return items;
    }

    private List<Item> original(int row) {
        List<Kin.Neighbour> neighbours = sight.kin().of(row);
        if (neighbours.isEmpty()) {
            return List.of(Item.Ring.pointed(sight.x(row), sight.y(row)));
        }
        List<Item> items = new ArrayList<>(cast.spokes(row, neighbours, 1));
        items.addAll(cast.base(row, 1));
        items.addAll(cast.neighbours(row, neighbours, 1));
        return items;
    }
}
