package org.smotescope.ui.explore;

import org.smotescope.sampling.Origin;

/// The straight way of a new row: from its base towards one of its neighbours, or away from it.
///
/// @param base the row it starts from, by reference
/// @param neighbour the row it goes towards, by reference
/// @param rank which of the base's neighbours that is, 0 for the nearest
/// @param share the part of the way that is open, from 0 to 1
/// @param gap how far it goes on that part; below 0 away from the neighbour
record Way(int base, int neighbour, int rank, double share, double gap) {
    /// @throws IllegalArgumentException if the origin has no way
    static Way of(Origin origin) {
        return switch (origin) {
            case Origin.Interpolated(int base, int neighbour, int rank, double gap) ->
                    new Way(base, neighbour, rank, 1, gap);
            case Origin.Shortened(int base, int neighbour, int rank, double share, double gap) ->
                    new Way(base, neighbour, rank, share, gap);
            case Origin.Voted voted ->
                    new Way(voted.base(), voted.neighbour(), voted.rank(), 1, voted.gap());
            case Origin.Original _, Origin.Copied _, Origin.Jittered _, Origin.Centroid _ ->
                    throw new IllegalArgumentException("origin must have a way: " + origin);
        };
    }

    /// How far it goes in parts of the whole way; below 0 away from the neighbour.
    double walked() {
        return share * gap;
    }

    /// Whether it goes anywhere: where there are only votes, a row is its own neighbour.
    boolean leads() {
        return neighbour != base;
    }
}
