package org.smotescope.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.smotescope.data.DataProblem;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Evaluator;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.LeakReport;
import org.smotescope.experiment.LeakyEvaluator;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.experiment.Sweep;
import org.smotescope.experiment.SweepReport;
import org.smotescope.learning.ClassWeights;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures what resampling does to a model.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Before and after, on test rows that nothing was fitted on.",
        footer = {
            "",
            "Example: smotescope evaluate data.csv --target class --sampler smote --folds 5"
                    + " --repeats 10"
        })
final class EvaluateCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DecideOptions decision = new DecideOptions();
    @Mixin private InputOptions input = new InputOptions();
    @Mixin private ProtocolOptions protocols = new ProtocolOptions();
    @Mixin private ResampleOptions options = new ResampleOptions();
    @Mixin private TrialOptions trials = new TrialOptions();

    @Option(
            names = "--classifier",
            paramLabel = "ID",
            description = "See the command classifiers (default: logistic).")
    private String classifier = ModelPlan.LOGISTIC;

    @Option(
            names = "--model-set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the classifier, such as k=5. May be repeated.")
    private Map<String, String> modelSettings = new LinkedHashMap<>();

    @Option(
            names = "--class-weights",
            paramLabel = "WHAT",
            description =
                    "How much the rows of each class count in the comparison with class weights:"
                            + " balanced, or a weight per class such as yes=5,no=1; a class that is"
                            + " not named has 1 (default: balanced).")
    private String classWeights = ClassWeights.BALANCED_WORD;

    @Option(names = "--json", description = "Report as JSON on standard output.")
    private boolean json;

    @Override
    public void run() {
        trials.check();
        Protocol protocol = protocol();
        UnaryOperator<Recipe> told = recipe();
        Table table = input.read();
        report(table, told.apply(Recipes.initial(table).withData(input.plan(table))), protocol);
    }

    /// On which rows models are measured.
    Protocol protocol() {
        return protocols.protocol(new Protocol.HoldOut());
    }

    /// What the options make of a recipe for a file, checked as far as it can be without the file.
    ///
    /// @throws ParameterException if an option is not allowed
    UnaryOperator<Recipe> recipe() {
        SplitPlan split = protocols.split(options.seed());
        ModelPlan model = model();
        DecidePlan decide = decision.plan();
        PrepareRules rules = options.rules(PrepareRules.Scale.STANDARD);
        ResamplePlan plan = options.plan();
        return recipe -> new Recipe(recipe.data(), split, rules, plan, model, decide);
    }

    /// The file and what is said about its columns.
    InputOptions input() {
        return input;
    }

    private void report(Table table, Recipe recipe, Protocol protocol) {
        CommandLine line = spec.commandLine();
        Set<Leak> leaks = trials.leaks();
        int steps = trials.steps();
        if (decision.beta() > ClassTable.NO_BETA && (steps > 0 || !leaks.isEmpty())) {
            throw mistake(
                    "--beta is of the table of classes, which --leak and --sweep do not print");
        }
        if (steps > 0) {
            SweepReport report =
                    ProgressLine.during(
                            line,
                            "Sweeping",
                            monitor -> Sweep.run(table, recipe, protocol, steps, monitor));
            SweepOutput.print(line, report, json);
        } else if (!leaks.isEmpty()) {
            LeakReport report =
                    ProgressLine.during(
                            line,
                            "Evaluating",
                            monitor ->
                                    LeakyEvaluator.evaluate(
                                            table, recipe, protocol, leaks, monitor));
            LeakOutput.print(line, report, json);
        } else {
            EvaluationReport report =
                    ProgressLine.during(
                            line,
                            "Evaluating",
                            monitor -> Evaluator.evaluate(table, recipe, protocol, monitor));
            EvaluationOutput.print(line, report, json, decision.beta());
        }
    }

    private ModelPlan model() {
        try {
            ModelPlan plan =
                    new ModelPlan(classifier, modelSettings, ClassWeights.parse(classWeights));
            plan.toLearn(options.seed());
            return plan;
        } catch (DataProblem problem) {
            CommandLine command = spec.commandLine();
            throw new ParameterException(command, MendOptions.line(problem, command), problem);
        }
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
