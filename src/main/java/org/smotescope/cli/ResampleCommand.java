package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Count;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.ClassChange;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.RemovedCsv;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.ResampledExport;
import org.smotescope.experiment.WholeFile;
import org.smotescope.sampling.Note;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Resamples the whole file.
@Command(
        name = "resample",
        mixinStandardHelpOptions = true,
        description = "Resample the whole file (no split) and write it.",
        footer = {
            "",
            "Example: smotescope resample data.csv --target class --sampler smote --set k=5"
                    + " -o more.csv"
        })
final class ResampleCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions input = new InputOptions();
    @Mixin private ResampleOptions options = new ResampleOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.csv",
            description = "The file to write; needed but for --dry-run.")
    private @Nullable Path target;

    @Option(
            names = "--dry-run",
            description = "Tell what would become of each class, sample nothing, write nothing.")
    private boolean dryRun;

    @Override
    public void run() {
        Path file = target;
        if (file == null && !dryRun) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required option: '--output=OUT.csv'");
        }
        Path removed = dryRun ? null : output.removed(file);
        UnaryOperator<Recipe> told = recipe();
        long start = System.nanoTime();
        Table table = input.read();
        double read = (System.nanoTime() - start) * 1e-9;
        Recipe recipe = told.apply(Recipes.initial(table).withData(input.plan(table)));
        if (file == null || dryRun) {
            PreviewOutput.print(
                    spec.commandLine(), WholeFile.preview(table, recipe), output.isJson());
        } else {
            report(
                    spec,
                    output,
                    table,
                    recipe,
                    new Written(input.path(), file, removed, start, read));
        }
    }

    /// What the options make of a recipe for a file, checked as far as it can be without the file.
    ///
    /// @throws ParameterException if an option is not allowed
    UnaryOperator<Recipe> recipe() {
        PrepareRules rules = options.rules(PrepareRules.Scale.NONE);
        ResamplePlan plan = options.plan();
        return recipe -> recipe.withPrepare(rules).withResample(plan);
    }

    /// The file and what is said about its columns.
    InputOptions input() {
        return input;
    }

    /// @param input the file that was read
    /// @param output the file to write
    /// @param removed the file for the removed rows, or null
    /// @param start when reading began, in nanoseconds
    /// @param readSeconds how long reading took
    record Written(
            Path input, Path output, @Nullable Path removed, long start, double readSeconds) {}

    /// Resamples, writes and reports: also what `run` does.
    static void report(
            CommandSpec spec, OutputOptions output, Table table, Recipe recipe, Written written) {
        WholeFile whole =
                ProgressLine.during(
                        spec.commandLine(),
                        "Resampling",
                        monitor -> WholeFile.resample(table, recipe, monitor));
        long ready = System.nanoTime();
        Path removed = written.removed();
        if (removed != null) {
            RemovedCsv.write(
                    table,
                    whole.schema(),
                    whole.resampling(),
                    removed,
                    written.input(),
                    Monitor.NONE);
        }
        ResampledExport.of(whole, table, recipe)
                .write(
                        written.output(),
                        output.provenance(),
                        output.recording(),
                        written.input(),
                        Monitor.NONE);
        Map<String, Double> seconds = whole.seconds();
        seconds.put("read", written.readSeconds());
        seconds.put("write", (System.nanoTime() - ready) * 1e-9);
        seconds.put("total", (System.nanoTime() - written.start()) * 1e-9);
        if (output.isJson()) {
            spec.commandLine()
                    .getOut()
                    .println(Json.text(json(whole, seconds, spec.commandLine())));
        } else {
            print(spec.commandLine(), whole, written);
        }
    }

    private static ObjectNode json(WholeFile whole, Map<String, Double> seconds, CommandLine line) {
        ObjectNode node = Json.object();
        ObjectNode rows = node.putObject("rows");
        for (ClassChange change : ClassChange.of(whole.targets(), whole.resampling())) {
            ObjectNode entry = rows.putObject(change.label());
            entry.put("before", change.before());
            entry.put("asked", change.asked());
            entry.put("made", change.made());
            entry.put("removed", change.removed());
            entry.put("after", change.after());
        }
        var notes = node.putArray("notes");
        whole.notes().forEach(note -> notes.add(NoteText.words(note, line)));
        ObjectNode times = node.putObject("seconds");
        for (String stage :
                new String[] {"read", "prepare", "neighbours", "sample", "write", "total"}) {
            times.put(stage, seconds.getOrDefault(stage, 0.0));
        }
        return node;
    }

    private static void print(CommandLine line, WholeFile whole, Written written) {
        PrintWriter err = line.getErr();
        TextTable table = new TextTable("class", "before", "asked", "made", "removed", "after");
        for (ClassChange change : ClassChange.of(whole.targets(), whole.resampling())) {
            table.row(
                    change.label(),
                    Integer.toString(change.before()),
                    Integer.toString(change.asked()),
                    Integer.toString(change.made()),
                    Integer.toString(change.removed()),
                    Integer.toString(change.after()));
        }
        table.print(err);
        for (Note note : whole.notes()) {
            err.println(NoteText.line(note, line));
        }
        err.println(
                "wrote " + Count.of(whole.resampling().size(), "row") + " to " + written.output());
        if (written.removed() != null) {
            err.println(
                    "wrote "
                            + Count.of(whole.resampling().removed().size(), "removed row")
                            + " to "
                            + written.removed());
        }
    }
}
