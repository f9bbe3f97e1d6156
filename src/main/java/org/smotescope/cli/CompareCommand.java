package org.smotescope.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Contest;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.LeaderboardCsv;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.metrics.Metric;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Compares samplers and models on the same splits.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Samplers and models on the same splits, each against a tuned threshold without"
                        + " resampling. Measured on 5 folds, 10 times, unless said otherwise.",
        footer = {
            "",
            "Example: smotescope compare data.csv --target class --samplers"
                    + " smote,smote:k=3,adasyn --sort f1 -o leaderboard.csv"
        })
final class CompareCommand implements Runnable {
    private static final Protocol USUAL = new Protocol.Folds(5, 10);

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions input = new InputOptions();
    @Mixin private LineupOptions lineups = new LineupOptions();
    @Mixin private PrepareOptions prepare = new PrepareOptions();
    @Mixin private ProtocolOptions protocols = new ProtocolOptions();
    @Mixin private DecideOptions decision = new DecideOptions();

    @Option(
            names = "--sort",
            paramLabel = "METRIC",
            description =
                    "The metric that decides, and by which lines are sorted, the best first"
                            + " (default: average_precision).")
    private String metric = Metric.AVERAGE_PRECISION.id();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.csv",
            description = "Write the leaderboard here, with every metric, interval and change.")
    private @Nullable Path output;

    @Option(
            names = "--per-split",
            paramLabel = "FILE.csv",
            description = "Write every metric of every split here.")
    private @Nullable Path perSplit;

    @Option(names = "--json", description = "Report as JSON on standard output.")
    private boolean json;

    @Override
    public void run() {
        new DistinctFiles(spec).and("--output", output).and("--per-split", perSplit);
        Metric decides = metric();
        Protocol protocol = protocols.protocol(USUAL);
        SplitPlan split = protocols.split(lineups.seed());
        Lineup lineup = lineups.lineup();
        PrepareRules rules =
                prepare.rules(PrepareRules.Scale.STANDARD, PrepareRules.Words.LEAVE_OUT);
        Table table = input.read();
        Recipe recipe =
                new Recipe(
                        input.plan(table),
                        split,
                        rules,
                        lineup.samplers().getFirst(),
                        lineup.models().getFirst(),
                        decision.plan());
        Contest contest = Contest.of(table, recipe, lineup, protocol);
        Leaderboard board =
                ProgressLine.during(
                        spec.commandLine(),
                        "Comparing",
                        monitor -> {
                            contest.run(monitor);
                            return contest.standings();
                        });
        if (output != null) {
            LeaderboardCsv.write(board, decides, output, input.path());
        }
        if (perSplit != null) {
            LeaderboardCsv.writeSplits(board, perSplit, input.path());
        }
        new LeaderboardOutput(board, decides).print(spec.commandLine(), json);
    }

    private Metric metric() {
        return Metric.byId(metric)
                .filter(each -> each.better() != Metric.Better.NEITHER)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--sort must be of " + known() + ", not " + metric));
    }

    private static String known() {
        List<Metric> all = Arrays.asList(Metric.values());
        return all.stream()
                .filter(each -> each.better() != Metric.Better.NEITHER)
                .map(Metric::id)
                .collect(Collectors.joining(", "));
    }
}
