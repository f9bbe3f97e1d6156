package org.smotescope.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.PrepareRules;
import org.smotescope.experiment.SamplerFolds;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.LinearModel;
import org.smotescope.learning.LogisticRegression;
import org.smotescope.learning.Training;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Step;

/// What is timed.
interface Work {
    long SEED = 7;
    int FOLDS = 5;

    /// Does it once.
    ///
    /// @return one word about what came out, to be compared with what the other tool made
    String run();

    /// @param name `csv`, `logistic`, `folds`, the id of a sampler, `neighbours-K` of all rows, or
    ///   `minority-K` of the smallest class's rows
    static Work of(String name, Rows rows) {
        if (name.startsWith("neighbours-")) {
            return neighbours(rows.dataset(), all(rows.dataset()), number(name));
        }
        if (name.startsWith("minority-")) {
            Classes classes = rows.dataset().classes();
            return neighbours(rows.dataset(), classes.rowsOf(classes.minority()), number(name));
        }
        return switch (name) {
            case "csv" -> () -> "rows=" + rows.read().rows();
            case "logistic" -> logistic(rows.dataset());
            case "folds" -> {
                rows.dataset();
                yield () ->
                        String.format(
                                Locale.ROOT,
                                "ap=%.4f",
                                SamplerFolds.averagePrecision(rows.table(), rows.recipe(), FOLDS));
            }
            default -> sampler(name, rows.dataset());
        };
    }

    /// Resamples to the sampler's usual counts and makes the result's rows.
    private static Work sampler(String id, Dataset rows) {
        Descriptor sampler = Samplers.byId(id);
        SettingValues settings = SettingValues.of(sampler.settings(), Map.of());
        List<Step> steps = sampler.steps(settings, SamplingStrategy.Word.AUTO);
        NeighbourSearch search = search();
        return () ->
                "rows="
                        + Resampler.run(steps, rows, Mode.STRICT, SEED, search, Monitor.NONE)
                                .resampling()
                                .dataset()
                                .size();
    }

    /// Scales and fits.
    private static Work logistic(Dataset rows) {
        return () -> {
            Preparation preparation = Preparation.fit(rows, PrepareRules.DEFAULT);
            Dataset prepared = preparation.apply(rows);
            Training training =
                    Training.unweighted(
                            Encoder.fit(prepared).apply(prepared),
                            prepared.classes().codes(),
                            prepared.classes().labels().size());
            LinearModel model = new LogisticRegression(1.0).fit(training, null, Monitor.NONE);
            return "passes=" + model.iterations();
        };
    }

    /// The neighbours of some rows among themselves.
    private static Work neighbours(Dataset rows, int[] some, int k) {
        NeighbourSearch search = search();
        return () -> "rows=" + search.search(rows, some, some, k, Monitor.NONE).size();
    }

    private static int[] all(Dataset rows) {
        return IntStream.range(0, rows.size()).toArray();
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.indexOf('-') + 1));
    }

    private static NeighbourSearch search() {
        return new ExactSearch(Runtime.getRuntime().availableProcessors());
    }
}
