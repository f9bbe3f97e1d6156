package org.smotescope.experiment.diagnostics;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.diagnostics.Figure.Absent;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Figure.Found;
import org.smotescope.experiment.diagnostics.Figure.Kind;
import org.smotescope.neighbours.NeighbourSearch;

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
            Surroundings near = Surroundings.of(grown, all, search, monitor.part(0.0, 0.65));
            figures.addAll(new NearFigures(grown, near).all(monitor.part(0.65, 0.75)));
        } catch (DataProblem problem) {
            for (Kind kind : NearFigures.KINDS) {
                figures.add(new Absent(kind, NearWords.sentence(problem.what())));
            }
        }
        figures.add(overused(monitor.part(0.75, 0.8)));
        figures.add(duplicates(monitor.part(0.8, 0.9)));
        figures.add(drift(monitor.part(0.9, 1.0)));
        figures.sort((a, b) -> a.kind().compareTo(b.kind()));
        return new ClassDiagnosis(
                grown.code(), grown.label(), grown.rows().length, grown.added().length, figures);
    }

    private Figure overused(Monitor monitor) {
        BaseUses uses = BaseUses.of(grown, monitor);
        if (uses.bases() == 0) {
            return new Absent(Kind.OVERUSED, FigureWords.NO_BASE);
        }
        var detail =
                new Detail.Uses(
                        Ints.of(uses.counts()),
                        uses.gini(),
                        Histogram.of(uses.counts(), BINS),
                        uses.ofOverused());
        return new Found(
                Kind.OVERUSED,
                (double) uses.ofOverused() / uses.bases(),
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
        List<ColumnDrift> columns = new Drifts(grown, all).worstFirst(monitor.part(0.0, 0.9));
        if (columns.isEmpty()) {
            return new Absent(Kind.DRIFT, "There is no column to compare.");
        }
        ColumnDrift worst = columns.getFirst();
        return new Found(
                Kind.DRIFT,
                worst.statistic(),
                words.drift(worst),
                worst.rows(grown.resampling(), grown.code(), monitor.part(0.9, 1.0)),
                new Detail.Drift(columns));
    }
}
