package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.experiment.StepWords.Detail;
import org.smotescope.sampling.SamplingStrategy;

class StepWordsTest {
    private static ResamplePlan plan(String amount, String later) {
        return Recipes.RESAMPLE
                .withStrategy(SamplingStrategy.parse(amount))
                .withThen(
                        List.of(new Next("enn", Map.of("k", "4"), SamplingStrategy.parse(later))));
    }

    @Test
    void everyStepHasItsOwnAmount() {
        List<String> words = StepWords.of(plan("0.5", "all"), Detail.BRIEF);
        assertThat(words.getFirst()).isEqualTo("SMOTE, k 5, amount 0.5");
        assertThat(words.getLast()).contains(", k 4").endsWith(", amount all");
    }

    @Test
    void theUsualAmountIsSaidInFullOnly() {
        assertThat(StepWords.of(plan("auto", "auto"), Detail.BRIEF))
                .noneMatch(each -> each.contains("amount"));
        assertThat(StepWords.of(plan("auto", "auto"), Detail.FULL))
                .allMatch(each -> each.endsWith(", amount auto"));
    }

    @Test
    void noSamplerIsNoResampling() {
        assertThat(StepWords.of(Recipes.RESAMPLE.withSampler("none"), Detail.FULL))
                .containsExactly("no resampling");
    }
}
