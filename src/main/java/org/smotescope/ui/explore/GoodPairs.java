package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.experiment.Prepared;
import org.smotescope.projection.PairRanking;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Sentence;

/// The pairs of columns that tell the classes apart best.
///
/// @param title what their scores are
/// @param pairs best first
public record GoodPairs(String title, List<GoodPair> pairs) {
    private static final int MOST = 10;

    /// Two columns and how well they tell the classes apart.
    ///
    /// @param score from 0 to 1, see [PairRanking.Pair]
    public record GoodPair(PlotAxis.Feature across, PlotAxis.Feature up, double score) {
        /// "vibration × pressure 0.91".
        public String words() {
            return across.name() + " × " + up.name() + "  " + Figures.fixed(score, 2);
        }
    }

    public GoodPairs {
        pairs = List.copyOf(pairs);
    }

    static GoodPairs of(Prepared prepared, PairRanking ranking) {
        List<PlotAxis.Feature> columns = PlotAxis.features(prepared.train());
        String share =
                "share of a row's own class among its "
                        + PairRanking.NEIGHBOURS
                        + " nearest, classes counted alike";
        return new GoodPairs(
                ranking.tried() < ranking.features()
                        ? "Of the "
                                + ranking.tried()
                                + " best of "
                                + Figures.count(ranking.features(), "column")
                                + ": "
                                + share
                        : Sentence.capital(share),
                ranking.pairs().stream()
                        .limit(MOST)
                        .map(
                                pair ->
                                        new GoodPair(
                                                columns.get(pair.across()),
                                                columns.get(pair.up()),
                                                pair.score()))
                        .toList());
    }
}
