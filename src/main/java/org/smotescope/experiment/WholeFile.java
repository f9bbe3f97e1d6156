package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Preparation;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Forecast;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Resampling;
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
        Ready ready = Ready.of(table, recipe);
        monitor.check(0.1);
        long sampled = System.nanoTime();
        ResampleStage stage =
                ResampleStage.run(
                        ready.rows(),
                        recipe.resample(),
                        new ExactSearch(Runtime.getRuntime().availableProcessors()),
                        monitor.part(0.1, 1.0));
        double sampling = (System.nanoTime() - sampled) * 1e-9;
        Map<String, Double> seconds = new LinkedHashMap<>();
        seconds.put("prepare", (sampled - start) * 1e-9);
        seconds.put("neighbours", stage.searchSeconds());
        seconds.put("sample", Math.max(0.0, sampling - stage.searchSeconds()));
        List<Note> notes = new ArrayList<>(ready.notes());
        notes.addAll(stage.resampling().notes());
        return new WholeFile(
                ready.schema(), stage.targets(), stage.resampling(), List.copyOf(notes), seconds);
    }

    /// What a recipe will do to each class, without doing it.
    ///
    /// @param classes one forecast per class, in label order
    /// @param notes on how the rows were prepared
    public record Preview(List<Forecast> classes, List<Note> notes) {
        public Preview {
            classes = List.copyOf(classes);
            notes = List.copyOf(notes);
        }
    }

    /// @throws StageProblem if the data or a setting would stop it before a sampler runs
    public static Preview preview(Table table, Recipe recipe) {
        return StageProblem.at(
                Stage.RESAMPLE,
                () -> {
                    Ready ready = Ready.of(table, recipe);
                    ResamplePlan plan = recipe.resample();
                    return new Preview(
                            Forecast.of(plan.steps(), ready.rows().classes().tally(), plan.mode()),
                            ready.notes());
                });
    }

    /// The rows as a sampler takes them.
    private record Ready(Schema schema, Dataset rows, List<Note> notes) {
        private static Ready of(Table table, Recipe recipe) {
            Schema schema = Schemas.resolve(table, recipe);
            Dataset rows = Datasets.of(table, schema);
            Preparation preparation =
                    Preparation.fit(rows, Runner.rulesFor(recipe.resample(), recipe.prepare()));
            Dataset prepared = preparation.apply(rows);
            List<Note> notes = new ArrayList<>(PreparationNotes.of(preparation, rows));
            notes.addAll(
                    LeftOutNotes.of(
                            schema.names(Role.FEATURE),
                            preparation,
                            recipe.resample(),
                            LeftOutNotes.Subject.FILE));
            notes.addAll(ScaleNotes.of(prepared, recipe.resample().steps()));
            return new Ready(schema, prepared, notes);
        }
    }
}
