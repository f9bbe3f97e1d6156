package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.Targets;

/// A recipe's resampling applied to all rows of a file, without a split: for data whose test rows
/// are kept elsewhere.
///
/// @param schema the roles and types that were used
/// @param targets the rows asked per class
/// @param resampling what was made of all rows
/// @param notes what the user should know
/// @param seconds the time of `prepare`, `neighbours` and `sample`
public record WholeFile(
        Schema schema,
        Targets targets,
        Resampling resampling,
        List<Note> notes,
        Map<String, Double> seconds) {
    /// @throws StageProblem if the data or a setting stops it
    public static WholeFile resample(Table table, Recipe recipe, Monitor monitor) {
        return StageProblem.at(Stage.RESAMPLE, () -> run(table, recipe, monitor));
    }

    private static WholeFile run(Table table, Recipe recipe, Monitor monitor) {
        long start = System.nanoTime();
        Schema schema = Schemas.resolve(table, recipe);
        Dataset rows = Datasets.of(table, schema);
        Preparation preparation =
                Preparation.fit(
                        rows,
                        Runner.rulesFor(
                                Samplers.byId(recipe.resample().sampler()), recipe.prepare()));
        Dataset prepared = preparation.apply(rows);
        monitor.check(0.1);
        long ready = System.nanoTime();
        ResampleStage stage =
                ResampleStage.run(
                        prepared,
                        recipe.resample(),
                        new ExactSearch(Runtime.getRuntime().availableProcessors()),
                        monitor.part(0.1, 1.0));
        double sampling = (System.nanoTime() - ready) * 1e-9;
        Map<String, Double> seconds = new LinkedHashMap<>();
        seconds.put("prepare", (ready - start) * 1e-9);
        seconds.put("neighbours", stage.searchSeconds());
        seconds.put("sample", Math.max(0.0, sampling - stage.searchSeconds()));
        List<Note> notes = new ArrayList<>(PreparationNotes.of(preparation, rows));
        notes.addAll(stage.resampling().notes());
        return new WholeFile(
                schema, stage.targets(), stage.resampling(), List.copyOf(notes), seconds);
    }
}
