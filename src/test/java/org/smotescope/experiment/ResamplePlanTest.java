package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Step;

class ResamplePlanTest {
    private static ResamplePlan plan(String sampler, Next... then) {
        return new ResamplePlan(
                sampler, Mode.STRICT, Map.of(), SamplingStrategy.Word.AUTO, 42, List.of(then));
    }

    private static Next next(String sampler, Map<String, String> settings) {
        return new Next(sampler, settings, SamplingStrategy.Word.ALL);
    }

    @Test
    void stepsComeInOrderEachWithItsPlaceInTheRecipe() {
        List<Step> steps =
                plan("smote-under", next("enn", Map.of("k", "5")), next("smote-tomek", Map.of()))
                        .steps();
        assertThat(steps)
                .extracting(step -> step.descriptor().id())
                .containsExactly("smote", "random-under", "enn", "smote", "tomek");
        assertThat(steps.get(2).settings().text("k")).isEqualTo("5");
        assertThat(steps.get(2).strategy()).isEqualTo(SamplingStrategy.Word.ALL);
        assertThat(steps)
                .extracting(Step::path)
                .containsExactly(
                        new Step.Path(
                                "resample.sampler",
                                "resample.settings.smote.",
                                "resample.strategy"),
                        new Step.Path(
                                "resample.sampler",
                                "resample.settings.under.",
                                "resample.settings.under.strategy"),
                        new Step.Path(
                                "resample.then.0.sampler",
                                "resample.then.0.settings.",
                                "resample.then.0.strategy"),
                        new Step.Path(
                                "resample.then.1.sampler",
                                "resample.then.1.settings.smote.",
                                "resample.then.1.strategy"),
                        steps.getLast().path());
        assertThat(steps.getLast().path().sampler()).isEqualTo("resample.then.1.sampler");
    }

    @Test
    void anUnknownSamplerIsMendedWhereItStands() {
        assertThatThrownBy(() -> plan("smote", next("emm", Map.of())).steps())
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends().getFirst())
                                        .isEqualTo(
                                                new Mend(
                                                        "use enn",
                                                        "resample.then.0.sampler",
                                                        "enn")));
        assertThatThrownBy(() -> plan("smote", next("enn", Map.of("k", "0"))).steps())
                .hasMessageStartingWith("k must be a whole number from 1 to 100, not 0");
    }

    @Test
    void theTitleNamesAllSamplers() {
        assertThat(plan("smote").title()).isEqualTo("smote");
        assertThat(plan("smote", next("enn", Map.of()), next("tomek", Map.of())).title())
                .isEqualTo("smote+enn+tomek");
        assertThat(plan("none").isNothing()).isTrue();
        assertThat(plan("none", next("enn", Map.of())).isNothing()).isFalse();
        assertThat(plan("smote").isNothing()).isFalse();
    }

    @Test
    void wordsAreGivenToSamplersThatWorkWithThem() {
        PrepareRules rules =
                new PrepareRules(
                        PrepareRules.Missing.MEDIAN, PrepareRules.Scale.NONE, Words.LEAVE_OUT);
        assertThat(Runner.rulesFor(plan("smote"), rules).words()).isEqualTo(Words.LEAVE_OUT);
        assertThat(Runner.rulesFor(plan("random-over"), rules).words()).isEqualTo(Words.LEAVE_OUT);
        assertThat(Runner.rulesFor(plan("smote-nc"), rules).words()).isEqualTo(Words.KEEP);
        assertThat(Runner.rulesFor(plan("random-over", next("smote-n", Map.of())), rules).words())
                .isEqualTo(Words.KEEP);
        assertThat(Runner.rulesFor(plan("smote"), rules.withWords(Words.REFUSE)).words())
                .isEqualTo(Words.KEEP);
    }
}
