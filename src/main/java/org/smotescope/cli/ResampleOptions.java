package org.smotescope.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.DataProblem;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.SamplingStrategy;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which sampler, and how the rows are prepared for it.
final class ResampleOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin private DrawOptions draw = new DrawOptions();
    @Mixin private PrepareOptions prepare = new PrepareOptions();

    @Option(
            names = "--sampler",
            paramLabel = "ID",
            description = "See the command samplers (default: smote).")
    private String sampler = "smote";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the sampler, such as k=5. May be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--strategy",
            paramLabel = "WHAT",
            description =
                    "auto, minority, 'not majority', … or a ratio such as 0.5, or rows per class"
                            + " such as A=100,B=200, or for a cleaning sampler the classes that"
                            + " may lose rows such as '[A,B]' (default: auto).")
    private String strategy = "auto";

    @Option(
            names = "--then",
            paramLabel = "ID[,NAME=VALUE…]",
            description = {
                "Another sampler on the rows that the one before leaves, with its settings and"
                        + " strategy, such as enn,k=3,strategy=all. May be repeated: they run in"
                        + " order, all with the same mode and seed.",
                "A strategy may hold commas: in random-under,strategy=A=100,B=200 what follows a"
                        + " comma belongs to the strategy unless it begins with the name of a"
                        + " setting and =; put a class with such a name in double quotes."
            })
    private List<String> then = List.of();

    long seed() {
        return draw.seed();
    }

    /// The plan, checked as far as it can be without the file.
    ///
    /// @throws ParameterException if a sampler is unknown or a setting is not allowed
    ResamplePlan plan() {
        draw.check();
        try {
            ResamplePlan plan = written();
            Resampler.check(plan.steps(), draw.mode());
            return plan;
        } catch (DataProblem problem) {
            CommandLine command = spec.commandLine();
            throw new ParameterException(command, MendOptions.line(problem, command), problem);
        }
    }

    private ResamplePlan written() {
        List<Next> next = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            next.add(ThenText.parse(then.get(i), i));
        }
        return new ResamplePlan(
                sampler,
                draw.mode(),
                settings,
                SamplingStrategy.parse(strategy),
                draw.seed(),
                next);
    }

    /// @param usual how distances are scaled where the user does not say
    PrepareRules rules(Scale usual) {
        return prepare.rules(usual);
    }
}
