package org.smotescope.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.learning.ClassWeights;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.SamplingStrategy;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Who is compared.
final class LineupOptions {
    private static final String STRATEGY = "strategy";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin private DrawOptions draw = new DrawOptions();

    @Option(
            names = "--samplers",
            split = ",",
            paramLabel = "ID[:NAME=VALUE…]",
            description =
                    "Samplers with commas between, each with its settings after colons, such as"
                            + " smote,smote:k=3,adasyn:strategy=0.5. One may come several times"
                            + " (default: random-over,random-under,smote,borderline-1,adasyn,"
                            + "smote-tomek,smote-enn).")
    private List<String> samplers =
            List.of(
                    "random-over",
                    "random-under",
                    "smote",
                    "borderline-1",
                    "adasyn",
                    "smote-tomek",
                    "smote-enn");

    @Option(
            names = "--classifiers",
            split = ",",
            paramLabel = "ID[:NAME=VALUE…]",
            description =
                    "Models with commas between, with settings likewise, such as logistic,knn:k=3:"
                            + " every sampler meets each of them (default: logistic).")
    private List<String> classifiers = List.of(ModelPlan.LOGISTIC);

    @Option(
            names = "--strategy",
            paramLabel = "WHAT",
            description =
                    "How many rows, for samplers that are given no strategy of their own: auto, a"
                            + " ratio such as 0.5, rows per class such as A=100,B=200 (default:"
                            + " auto).")
    private String strategy = "auto";

    @Option(
            names = "--class-weights",
            paramLabel = "WHAT",
            description =
                    "How much the rows of each class count in the comparison with class weights:"
                            + " balanced, or a weight per class such as yes=5,no=1 (default:"
                            + " balanced).")
    private String classWeights = ClassWeights.BALANCED_WORD;

    long seed() {
        return draw.seed();
    }

    /// @throws ParameterException if a sampler, a classifier or a setting is unknown or not allowed
    Lineup lineup() {
        draw.check();
        try {
            List<ResamplePlan> plans = new ArrayList<>();
            for (String each : samplers) {
                ResamplePlan plan = plan(each.strip());
                Resampler.check(plan.steps(), plan.mode());
                plans.add(plan);
            }
            List<ModelPlan> models = new ArrayList<>();
            for (String each : classifiers) {
                ModelPlan model = model(each.strip());
                model.toLearn(seed());
                models.add(model);
            }
            return new Lineup(plans, models);
        } catch (DataProblem problem) {
            CommandLine command = spec.commandLine();
            throw new ParameterException(command, MendOptions.line(problem, command), problem);
        }
    }

    private ResamplePlan plan(String text) {
        Map<String, String> settings = settings(text);
        String own = settings.remove(STRATEGY);
        return new ResamplePlan(
                id(text),
                draw.mode(),
                settings,
                SamplingStrategy.parse(own == null ? strategy : own),
                draw.seed());
    }

    private ModelPlan model(String text) {
        return new ModelPlan(id(text), settings(text), ClassWeights.parse(classWeights));
    }

    private static String id(String text) {
        return text.split(":", -1)[0].strip();
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        String[] parts = text.split(":", -1);
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 0) {
                throw new DataProblem(
                        "cannot read " + parts[i].strip() + " in " + text,
                        Mend.advice("write NAME=VALUE after each colon, such as smote:k=3"));
            }
            settings.put(
                    parts[i].substring(0, equals).strip(), parts[i].substring(equals + 1).strip());
        }
        return settings;
    }
}
