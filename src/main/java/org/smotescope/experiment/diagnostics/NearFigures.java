package org.smotescope.experiment.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;
import org.smotescope.experiment.diagnostics.Figure.Absent;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Figure.Found;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.neighbours.NeighbourTable;

/// The figures of one class that need distances.
final class NearFigures {
    static final List<Kind> KINDS = List.of(Kind.INVADED, Kind.BRIDGING, Kind.NOISE, Kind.DISTANCE);
    private static final int BINS = 20;

    private final Grown grown;
    private final Surroundings near;
    private final NearWords words;

    NearFigures(Grown grown, Surroundings near) {
        this.grown = grown;
        this.near = near;
        this.words = new NearWords(grown);
    }

    /// One figure of each of [#KINDS].
    List<Figure> all(Monitor monitor) {
        return List.of(
                invaded(monitor.part(0.0, 0.1)),
                bridging(monitor.part(0.1, 0.6)),
                noise(monitor.part(0.6, 0.7)),
                distance(monitor.part(0.7, 1.0)));
    }

    private Figure invaded(Monitor monitor) {
        NeighbourTable foreign = near.foreign();
        NeighbourTable around = near.around();
        if (foreign == null || around == null) {
            return new Absent(Kind.INVADED, NearWords.NO_OTHER_CLASS);
        }
        Ints rows =
                grown.newRows(
                        i -> foreign.squaredDistance(i, 0) < near.home().squaredDistance(i, 0),
                        monitor.part(0.0, 0.6));
        int originals =
                grown.countRows(
                        place -> isInvaded(around, near.own(), place), monitor.part(0.6, 1.0));
        return part(Kind.INVADED, rows, originals, words::invaded);
    }

    private interface Sentence {
        String of(Detail.Part part);
    }

    private Figure part(Kind kind, Ints rows, int originals, Sentence sentence) {
        int made = grown.added().length;
        var part = new Detail.Part(rows.size(), made, originals, grown.rows().length);
        return new Found(kind, (double) rows.size() / made, sentence.of(part), rows, part);
    }

    /// Whether an original row lies nearer to one of another class than to any other of its own.
    private boolean isInvaded(NeighbourTable around, @Nullable NeighbourTable own, int place) {
        return isForeign(around.neighbour(place, 0))
                && (own == null
                        || around.squaredDistance(place, 0) < own.squaredDistance(place, 0));
    }

    private boolean isForeign(int row) {
        return grown.resampling().source().classes().code(row) != grown.code();
    }

    private Figure bridging(Monitor monitor) {
        NeighbourTable own = near.own();
        Ints within =
                grown.newRows(
                        i -> Bridges.isWithin(grown, grown.added()[i]), monitor.part(0.0, 0.1));
        if (within.isEmpty()) {
            return new Absent(Kind.BRIDGING, words.noTwoEnds());
        }
        if (own == null || grown.rows().length < 2 * Clusters.FEWEST) {
            return new Absent(Kind.BRIDGING, words.noTwoClusters());
        }
        Bridges bridges = Bridges.of(grown, near, own, within, monitor.part(0.1, 1.0));
        var detail = new Detail.Bridges(bridges.rows().size(), within.size(), bridges.clusters());
        return new Found(
                Kind.BRIDGING,
                (double) bridges.rows().size() / grown.added().length,
                words.bridging(detail),
                bridges.rows(),
                detail);
    }

    private Figure noise(Monitor monitor) {
        NeighbourTable around = near.around();
        if (around == null) {
            return new Absent(Kind.NOISE, NearWords.NO_OTHER_CLASS);
        }
        int[] added = grown.added();
        if (grown.newRows(i -> grown.hasBase(added[i]), monitor.part(0.0, 0.2)).isEmpty()) {
            return new Absent(Kind.NOISE, FigureWords.NO_BASE);
        }
        boolean[] isNoise = new boolean[grown.rows().length];
        int bases =
                grown.countRows(
                        place -> isNoise[place] = isNoise(around, place), monitor.part(0.2, 0.6));
        Ints rows =
                grown.newRows(
                        i -> grown.hasBase(added[i]) && isNoise[grown.basePlace(added[i])],
                        monitor.part(0.6, 1.0));
        return part(Kind.NOISE, rows, bases, part -> words.noise(part, around.k()));
    }

    private boolean isNoise(NeighbourTable around, int place) {
        for (int rank = 0; rank < around.k(); rank++) {
            if (!isForeign(around.neighbour(place, rank))) {
                return false;
            }
        }
        return true;
    }

    private Figure distance(Monitor monitor) {
        NeighbourTable own = near.own();
        if (own == null) {
            return new Absent(Kind.DISTANCE, words.oneRow());
        }
        double[] made = distances(near.home(), monitor.part(0.0, 0.2));
        double[] original = distances(own, monitor.part(0.2, 0.3));
        Quantiles ofMade = quantiles(made, monitor.part(0.3, 0.7));
        Quantiles ofOriginal = quantiles(original, monitor.part(0.7, 0.8));
        double width = Math.max(ofMade.p95(), ofOriginal.p95()) / BINS;
        Ints beyond = grown.newRows(i -> made[i] > ofOriginal.max(), monitor.part(0.8, 1.0));
        return new Found(
                Kind.DISTANCE,
                ofOriginal.median() == 0.0 ? Double.NaN : ofMade.median() / ofOriginal.median(),
                words.distance(ofMade, ofOriginal, beyond.size()),
                beyond,
                new Detail.Nearest(
                        ofMade,
                        ofOriginal,
                        Histogram.of(made, width, BINS + 1),
                        Histogram.of(original, width, BINS + 1)));
    }

    private static double[] distances(NeighbourTable table, Monitor monitor) {
        double[] nearest = new double[table.size()];
        for (int i = 0; i < nearest.length; i++) {
            monitor.checkRow(i, nearest.length);
            nearest[i] = table.distance(i, 0);
        }
        return nearest;
    }

    private static Quantiles quantiles(double[] values, Monitor monitor) {
        double[] sorted = values.clone();
        Sorting.ascending(sorted, monitor);
        return Quantiles.of(sorted);
    }
}
