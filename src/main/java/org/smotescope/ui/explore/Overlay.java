package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Removed;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.rows.RowWords;

/// What is drawn over all rows around the one that is chosen: its two rows, its neighbours, or why
/// it was removed.
final class Overlay {
    private static final double CHOSEN = 8;

    private final Sight sight;
    private final Cast cast;

    Overlay(Sight sight, RowWords words) {
        this.sight = sight;
        this.cast = new Cast(sight, words);
    }

    List<Item> of(RowId chosen) {
        int reference = Sight.reference(chosen);
        List<Item> why =
                sight.run().resampling().removed().stream()
                        .filter(gone -> gone.row() == reference)
                        .findFirst()
                        .map(this::removed)
                        .orElse(List.of());
        if (!why.isEmpty()) {
            return why;
        }
        return reference < 0 ? made(~reference) : original(reference);
    }

    private List<Item> made(int added) {
        Origin origin = sight.run().resampling().added().get(added);
        int base = origin.base();
        List<Item> items = new ArrayList<>();
        switch (origin) {
            case Origin.Centroid(Ints members) ->
                    items.addAll(cast.members(members, ~added, sight.isLinear() ? 1 : 0));
            case Origin.Interpolated _, Origin.Shortened _, Origin.Voted _ -> {
                Way way = Way.of(origin);
                items.addAll(
                        sight.isLinear()
                                ? cast.way(base, way.neighbour(), way.walked())
                                : cast.spokes(base, List.of(picked(way)), 1));
                items.addAll(cast.base(base, 1));
                items.addAll(cast.picked(base, picked(way), 1));
            }
            case Origin.Copied _, Origin.Jittered _, Origin.Original _ ->
                    items.addAll(cast.base(base, 1));
        }
        items.add(cast.diamond(sight.point(~added), sight.look(~added), CHOSEN, added));
        return items;
    }

    private static Kin.Neighbour picked(Way way) {
        return new Kin.Neighbour(way.neighbour(), way.rank(), 0);
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

    private List<Item> removed(Removed gone) {
        Witnesses witnesses = Witnesses.of(sight, gone);
        RemovalCast removal = new RemovalCast(sight, cast);
        List<Item> items = new ArrayList<>(removal.witnesses(gone.row(), witnesses, 1));
        items.addAll(removal.suspect(gone.row(), 1));
        items.add(Item.Cross.removed(sight.x(gone.row()), sight.y(gone.row())));
        return items;
    }
}
