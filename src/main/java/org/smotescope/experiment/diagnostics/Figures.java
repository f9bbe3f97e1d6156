package org.smotescope.experiment.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.diagnostics.Figure.Absent;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Figure.Found;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;

/// The figures of one class.
final class Figures {
    private static final int BINS = 20;

    private final Grown grown;
    private final Dataset all;
    private final NeighbourSearch search;
    private final FigureWords words;

    /// @param all the rows of the source and then all added ones
    Figures(Grown grown, Dataset all, NeighbourSearch search) {
        this.grown = grown;
        this.all = all;
        this.search = search;
        this.words = new FigureWords(grown);
    }

    ClassDiagnosis judge(Monitor monitor) {
        List<Figure> figures = new ArrayList<>();
        try {
            Surroundings near = Surroundings.of(grown, all, search, monitor.part(0.0, 0.7));
            figures.add(invaded(near));
            figures.add(bridging(near, monitor.part(0.7, 0.75)));
            figures.add(noise(near));
            figures.add(distance(near));
        } catch (DataProblem problem) {
            for (Kind kind : List.of(Kind.INVADED, Kind.BRIDGING, Kind.NOISE, Kind.DISTANCE)) {
                figures.add(new Absent(kind, FigureWords.sentence(problem.what())));
            }
        }
        figures.add(overused(monitor.part(0.75, 0.8)));
        figures.add(duplicates(monitor.part(0.8, 0.9)));
        figures.add(drift(monitor.part(0.9, 1.0)));
        figures.sort((a, b) -> a.kind().compareTo(b.kind()));
        return new ClassDiagnosis(
                grown.code(), grown.label(), grown.rows().length, grown.added().length, figures);
    }

    private Figure invaded(Surroundings near) {
        NeighbourTable foreign = near.foreign();
        NeighbourTable around = near.around();
        if (foreign == null || around == null) {
            return new Absent(Kind.INVADED, FigureWords.NO_OTHER_CLASS);
        }
        int[] rows = new int[grown.added().length];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[n] = grown.added()[i];
            n += foreign.squaredDistance(i, 0) < near.home().squaredDistance(i, 0) ? 1 : 0;
        }
        int invadedOriginals =
                (int)
                        IntStream.range(0, grown.rows().length)
                                .filter(i -> isInvaded(around, near.own(), i))
                                .count();
        var part = new Detail.Part(n, rows.length, invadedOriginals, grown.rows().length);
        return new Found(
                Kind.INVADED,
                (double) n / rows.length,
                words.invaded(part),
                grown.references(rows, n),
                part);
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

    private Figure bridging(Surroundings near, Monitor monitor) {
        NeighbourTable own = near.own();
        if (Arrays.stream(grown.added()).noneMatch(row -> Bridges.isWithin(grown, row))) {
            return new Absent(Kind.BRIDGING, words.noTwoEnds());
        }
        if (own == null || grown.rows().length < 2 * Clusters.FEWEST) {
            return new Absent(Kind.BRIDGING, words.noTwoClusters());
        }
        Bridges bridges = Bridges.of(grown, near, own, monitor);
        int n = bridges.rows().size();
        var detail = new Detail.Bridges(n, bridges.of(), bridges.clusters());
        return new Found(
                Kind.BRIDGING,
                (double) n / grown.added().length,
                words.bridging(detail),
                bridges.rows().map(row -> ~row),
                detail);
    }

    private Figure noise(Surroundings near) {
        NeighbourTable around = near.around();
        if (around == null) {
            return new Absent(Kind.NOISE, FigureWords.NO_OTHER_CLASS);
        }
        if (Arrays.stream(grown.added()).noneMatch(grown::hasBase)) {
            return new Absent(Kind.NOISE, FigureWords.NO_BASE);
        }
        boolean[] isNoise = new boolean[grown.rows().length];
        int bases = 0;
        for (int i = 0; i < isNoise.length; i++) {
            int place = i;
            isNoise[i] =
                    IntStream.range(0, around.k())
                            .allMatch(rank -> isForeign(around.neighbour(place, rank)));
            bases += isNoise[i] ? 1 : 0;
        }
        int[] rows = new int[grown.added().length];
        int n = 0;
        for (int row : grown.added()) {
            rows[n] = row;
            boolean made =
                    grown.hasBase(row)
                            && isNoise[grown.place(grown.root(grown.origins().base(row)))];
            n += made ? 1 : 0;
        }
        var part = new Detail.Part(n, rows.length, bases, isNoise.length);
        return new Found(
                Kind.NOISE,
                (double) n / rows.length,
                words.noise(part, around.k()),
                grown.references(rows, n),
                part);
    }

    private Figure distance(Surroundings near) {
        NeighbourTable own = near.own();
        if (own == null) {
            return new Absent(Kind.DISTANCE, words.oneRow());
        }
        double[] made = distances(near.home());
        double[] original = distances(own);
        Quantiles ofMade = sorted(made);
        Quantiles ofOriginal = sorted(original);
        double width = Math.max(ofMade.p95(), ofOriginal.p95()) / BINS;
        int[] beyond = new int[made.length];
        int n = 0;
        for (int i = 0; i < made.length; i++) {
            beyond[n] = grown.added()[i];
            n += made[i] > ofOriginal.max() ? 1 : 0;
        }
        return new Found(
                Kind.DISTANCE,
                ofOriginal.median() == 0.0 ? Double.NaN : ofMade.median() / ofOriginal.median(),
                words.distance(ofMade, ofOriginal, n),
                grown.references(beyond, n),
                new Detail.Nearest(
                        ofMade,
                        ofOriginal,
                        Histogram.of(made, width, BINS + 1),
                        Histogram.of(original, width, BINS + 1)));
    }

    private static double[] distances(NeighbourTable table) {
        double[] nearest = new double[table.size()];
        Arrays.setAll(nearest, i -> table.distance(i, 0));
        return nearest;
    }

    private static Quantiles sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Quantiles.of(sorted);
    }

    private Figure overused(Monitor monitor) {
        BaseUses uses = BaseUses.of(grown, monitor);
        if (uses.bases() == 0) {
            return new Absent(Kind.OVERUSED, FigureWords.NO_BASE);
        }
        var detail =
                new Detail.Uses(
                        Ints.of(uses.counts()), uses.gini(), Histogram.of(uses.counts(), BINS));
        return new Found(
                Kind.OVERUSED,
                (double) uses.ofMostUsed() / uses.bases(),
                words.overused(uses),
                uses.overused().map(place -> grown.rows()[place]),
                detail);
    }

    private Figure duplicates(Monitor monitor) {
        Duplicates found = Duplicates.of(grown, all, monitor);
        int of = grown.added().length;
        var detail = new Detail.Copies(found.ofOriginals(), found.ofNewRows(), of);
        return new Found(
                Kind.DUPLICATES,
                (double) found.rows().size() / of,
                words.duplicates(found),
                found.rows().map(row -> ~row),
                detail);
    }

    private Figure drift(Monitor monitor) {
        List<ColumnDrift> columns = new Drifts(grown, all).worstFirst(monitor);
        if (columns.isEmpty()) {
            return new Absent(Kind.DRIFT, "There is no column to compare.");
        }
        ColumnDrift worst = columns.getFirst();
        return new Found(
                Kind.DRIFT,
                worst.statistic(),
                words.drift(worst),
                worst.rows(grown.resampling(), grown.code()),
                new Detail.Drift(columns));
    }
}
